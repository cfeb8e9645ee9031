import { expect, test } from 'vitest';
import { resumeRun } from '../../../src/launch/resume/resume-run.ts';
import type { Run } from '../../../src/run/run.ts';
import { createSystem } from '../../../src/system/system.ts';
import { openWorkshop, type Workshop } from '../../support/workshop.ts';

/** Which tasks ran in this attempt, in order of the plan. */
function ranAgain(run: Run): string[] {
  return [...run.tasks.values()]
    .filter((task) => task.carried_from === null && task.started_at !== null)
    .map(({ task }) => task);
}

const PLAN = `
run_id: r
steps:
  - { id: make, outputs: [word], run: "echo word=hi >> $ORCHESTRATOR_OUTPUT; echo made" }
  - { id: use, needs: [make], env: { WORD: "\${{ steps.make.outputs.word }}" }, run: "test -e fixed && echo $WORD" }
  - { id: last, needs: [use], command: "true" }
  - { id: off, if: "env.WITH == 'yes'", command: "true" }
  - { id: other, command: "true" }
finally:
  - { id: tidy, command: "true" }
`;

async function failedOnce(): Promise<Workshop> {
  const shop = openWorkshop();
  const run = await shop.run(PLAN);
  expect(run.status).toBe('failed');
  shop.write('fixed', '');
  return shop;
}

test('what succeeded is taken over with its outputs and its log; the rest runs', async () => {
  const shop = await failedOnce();
  const run = await shop.resume(PLAN);
  expect(run).toMatchObject({ status: 'succeeded', attempt: 2, resumed_from: 1 });
  expect(ranAgain(run)).toEqual(['use', 'last', 'tidy']);
  expect(run.tasks.get('use')?.log_excerpt).toBe('hi');
  expect(run.tasks.get('make')).toMatchObject({
    carried_from: 1,
    outputs: { word: 'hi' },
    log_path: '../1/logs/make.log',
  });
});

test('a third attempt still knows which attempt did the work', async () => {
  const shop = await failedOnce();
  await shop.resume(PLAN);
  const run = await shop.resume(PLAN, { from: 'last' });
  expect(ranAgain(run)).toEqual(['last', 'tidy']);
  expect(run.tasks.get('make')).toMatchObject({ carried_from: 1, log_path: '../1/logs/make.log' });
  expect(run.tasks.get('use')).toMatchObject({ carried_from: 2, log_path: '../2/logs/use.log' });
});

test('failed only: a step passed over on purpose stays so, although its condition would hold now', async () => {
  const shop = await failedOnce();
  const env = { ...createSystem().env, WITH: 'yes' };
  const system = createSystem({ cwd: shop.folder, env });
  expect(ranAgain(await shop.resume(PLAN, { system, failedOnly: true }))).toEqual(['use', 'last', 'tidy']);
  expect(ranAgain(await shop.resume(PLAN, { system, from: 'other' }))).toEqual(['off', 'other', 'tidy']);
});

test('a step whose definition changed runs again, and so does what follows from it', async () => {
  const shop = await failedOnce();
  const first = (await shop.resume(PLAN)) as Run;
  const edited = PLAN.replace('echo made', 'echo made differently');
  const [before, now] = [await shop.load(PLAN), await shop.load(edited)];
  const run = await resumeRun(now, before, first, { system: createSystem({ cwd: shop.folder }) });
  expect(ranAgain(run)).toEqual(['make', 'use', 'last', 'tidy']);
});

test('of a fan-out only the items that failed run again', async () => {
  const shop = openWorkshop();
  const plan =
    'run_id: r\nsteps: [{ id: each, for_each: [a, b, c], env: { ITEM: "${{ item }}" }, run: "test $ITEM != b || test -e fixed" }]';
  expect((await shop.run(plan)).status).toBe('failed');
  shop.write('fixed', '');
  const run = await shop.resume(plan);
  expect(ranAgain(run)).toEqual(['each[b]']);
  expect(run.status).toBe('succeeded');
});

test('what awaits a decision keeps waiting, and its work is not done again', async () => {
  const shop = openWorkshop();
  const plan =
    'run_id: r\nsteps: [{ id: a, approval: true, run: "echo x >> count" }, { id: b, needs: [a], command: "true" }]';
  await shop.run(plan);
  const run = await shop.resume(plan);
  expect(run.status).toBe('awaiting_approval');
  expect(shop.read('count')).toBe('x\n');
});

test('there is nothing to resume, or it still runs', async () => {
  await expect(openWorkshop().resume(PLAN)).rejects.toMatchObject({ code: 'usage' });
  const shop = openWorkshop();
  const running = shop.run('run_id: r\nsteps: [{ id: a, run: "while ! test -e go; do sleep 0.02; done" }]');
  while (!shop.events.some(({ type }) => type === 'task_started'))
    await new Promise((resolve) => setImmediate(resolve));
  await expect(shop.resume(PLAN)).rejects.toMatchObject({ code: 'busy' });
  shop.write('go', '');
  await running;
});
