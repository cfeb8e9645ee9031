import { expect, test } from 'vitest';
import { statuses } from '../support/run-fake.ts';
import { openWorkshop } from '../support/workshop.ts';

test('needs: a step starts after those it needs, and not when one of them failed', async () => {
  const shop = openWorkshop();
  const run = await shop.run(`
max_parallel: 4
steps:
  - id: last
    needs: [second]
    run: test "$(cat word)" = ab
  - id: second
    needs: [first]
    run: printf b >> word
  - id: first
    run: sleep 0.1; printf a > word
  - { id: broken, command: "false" }
  - { id: never, needs: [broken], run: touch never }
`);
  expect(statuses(run)).toEqual({
    last: 'succeeded',
    second: 'succeeded',
    first: 'succeeded',
    broken: 'failed',
    never: 'skipped: needs_failed',
  });
  expect(run.status).toBe('failed');
});

test('max_parallel: so many at a time, one by default', async () => {
  // Each waits for the other.
  const together = `
max_parallel: 2
steps:
  - { id: a, run: "touch a; until test -e b; do sleep 0.02; done" }
  - { id: b, run: "touch b; until test -e a; do sleep 0.02; done" }
`;
  expect(statuses(await openWorkshop().run(together))).toEqual({ a: 'succeeded', b: 'succeeded' });
  const alone = `
steps:
  - { id: a, run: "sleep 0.2; touch a-ended" }
  - { id: b, run: "test -e a-ended" }
`;
  expect(statuses(await openWorkshop().run(alone))).toEqual({ a: 'succeeded', b: 'succeeded' });
});

test('if: conditions see params and outcomes', async () => {
  const run = await openWorkshop().run(
    `
params: { deep: { type: boolean, default: false } }
steps:
  - { id: off, if: params.deep, command: "true" }
  - { id: after-off, needs: [off], command: "true" }
  - { id: broken, command: "false" }
  - { id: on-failure, needs: [broken], if: failure(), command: "true" }
  - { id: anyway, needs: [broken], if: always(), command: "true" }
  - { id: implied, needs: [broken], if: "!params.deep", command: "true" }
  - { id: reads, needs: [broken], if: "always() && steps.broken.exit_code == 1", command: "true" }
`,
  );
  expect(statuses(run)).toEqual({
    off: 'skipped: condition',
    'after-off': 'succeeded',
    broken: 'failed',
    'on-failure': 'succeeded',
    anyway: 'succeeded',
    implied: 'skipped: needs_failed',
    reads: 'succeeded',
  });
});

test('enabled: false leaves a step out, and what follows still runs', async () => {
  const run = await openWorkshop().run(`
steps:
  - { id: off, enabled: false, command: "false" }
  - { id: next, needs: [off], command: "true" }
`);
  expect(statuses(run)).toEqual({ off: 'skipped: disabled', next: 'succeeded' });
});

test('on_failure: continue, stop and cancel', async () => {
  const plan = (rule: string): string => `
on_failure: ${rule}
max_parallel: 2
steps:
  - { id: slow, run: "until test -e broken-ended; do sleep 0.02; done" }
  - { id: broken, command: "false" }
  - { id: later, command: "true" }
`;
  const run = async (rule: string) => {
    const shop = openWorkshop();
    const hasBroken = () => shop.events.some((event) => event.type === 'task_ended' && event.task === 'broken');
    const told = expect.poll(hasBroken).toBe(true);
    const [ended] = await Promise.all([shop.run(plan(rule)), told.then(() => shop.write('broken-ended', ''))]);
    return statuses(ended);
  };
  expect(await run('continue')).toEqual({ slow: 'succeeded', broken: 'failed', later: 'succeeded' });
  expect(await run('stop')).toEqual({ slow: 'succeeded', broken: 'failed', later: 'skipped: stopped' });
  expect(await run('cancel')).toEqual({ slow: 'failed: cancelled', broken: 'failed', later: 'skipped: cancelled' });
});

test('finally: runs at the end whatever happened', async () => {
  const shop = openWorkshop();
  const run = await shop.run(`
on_failure: stop
finally:
  - { id: tidy, command: "true" }
  - { id: alarm, if: failure(), command: "true" }
  - { id: cheer, if: success(), command: "true" }
steps:
  - { id: broken, command: "false" }
  - { id: later, command: "true" }
`);
  expect(statuses(run)).toEqual({
    broken: 'failed',
    later: 'skipped: stopped',
    tidy: 'succeeded',
    alarm: 'succeeded',
    cheer: 'skipped: condition',
  });
});

test('continue_on_error: a failure that is allowed is shown as one and holds nobody up', async () => {
  const run = await openWorkshop().run(`
steps:
  - { id: allowed, continue_on_error: true, command: "false" }
  - { id: next, needs: [allowed], command: "true" }
  - { id: right, continue_on_error: [3], run: exit 3 }
  - { id: wrong, continue_on_error: [3], run: exit 4 }
`);
  expect(statuses(run)).toEqual({ allowed: 'failed', next: 'succeeded', right: 'failed', wrong: 'failed' });
  expect([...run.tasks.values()].map(({ tolerated }) => tolerated)).toEqual([true, false, true, false]);
  expect(run.status).toBe('failed');
});

test('a run whose only failures are allowed succeeds', async () => {
  const run = await openWorkshop().run('steps: [{ id: a, continue_on_error: true, command: "false" }]');
  expect(run.status).toBe('succeeded');
});

test('lock: steps of one lock never overlap', async () => {
  const run = await openWorkshop().run(`
max_parallel: 3
steps:
  - { id: a, lock: site, run: "mkdir held; sleep 0.1; rmdir held" }
  - { id: b, lock: site, run: "mkdir held; sleep 0.1; rmdir held" }
  - { id: c, lock: site, run: "mkdir held; sleep 0.1; rmdir held" }
`);
  expect(run.status).toBe('succeeded');
});

test('only, skip, from: the others are left out and taken as given', async () => {
  const plan = `
steps:
  - { id: a, command: "false" }
  - { id: b, needs: [a], command: "true" }
  - { id: c, needs: [b], command: "true" }
  - { id: d, command: "true" }
`;
  const out = 'skipped: not_selected';
  expect(statuses(await openWorkshop().run(plan, { only: ['b'] }))).toEqual({ a: out, b: 'succeeded', c: out, d: out });
  expect(statuses(await openWorkshop().run(plan, { skip: ['a', 'd'] }))).toEqual({
    a: out,
    b: 'succeeded',
    c: 'succeeded',
    d: out,
  });
  expect(statuses(await openWorkshop().run(plan, { from: 'b' }))).toEqual({
    a: out,
    b: 'succeeded',
    c: 'succeeded',
    d: out,
  });
  await expect(openWorkshop().run(plan, { only: ['bb'] })).rejects.toThrow('has no step bb');
});
