import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../../support/built-cli.ts';
import { hasNamespaces, layCable } from '../../support/fleet-processes/cable.ts';
import type { WorkerProcess } from '../../support/fleet-processes/ground.ts';
import { createStand, until } from '../../support/fleet-processes/stand.ts';
import { layWire } from '../../support/fleet-processes/wire.ts';
import { describePostgres } from '../../support/postgres.ts';

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => cli.remove());

const saysWhose = (file: string): string => `name: p
steps:
  - id: a
    outputs: [by]
    run: ${until(file, 'echo "by=$WORKER" >> "$ORCHESTRATOR_OUTPUT"')}
`;

/** Resolves once the worker knows that it has lost a step. */
async function knowsLoss({ events }: WorkerProcess): Promise<void> {
  await expect.poll(() => events.some(({ type }) => type === 'step_lost'), { timeout: 60_000 }).toBe(true);
}

describePostgres('a worker that is not heard of for longer than its lock', () => {
  test('cut off while its step ends: its result comes while somebody else is at the step, and changes nothing', async () => {
    const stand = await createStand(cli, saysWhose('$WORKER'), { lock: '2s' });
    const wire = await layWire(stand.servers[0]?.url ?? '');
    const far = await stand.worker('far', { url: wire.url });
    await stand.submit();
    await stand.begun('a');
    wire.cut();
    stand.mark(far.life);
    const near = await stand.worker('near');
    await stand.begun('a', 2);
    wire.mend();
    await knowsLoss(far);
    expect(await stand.run()).toMatchObject({ status: 'running' });
    stand.mark(near.life);
    expect(await stand.ended()).toMatchObject({ status: 'succeeded', tasks: [{ outputs: { by: 'near.1' } }] });
    expect([far, near].map(({ events }) => events.filter(({ type }) => type === 'step_ended').length)).toEqual([0, 1]);
  });

  test('cut off while its step goes on: it stops the step by itself before anybody else begins it', async () => {
    const stand = await createStand(cli, saysWhose('go'), { lock: '2s' });
    const wire = await layWire(stand.servers[0]?.url ?? '');
    const far = await stand.worker('far', { url: wire.url });
    await stand.submit();
    await stand.begun('a');
    const near = await stand.worker('near');
    wire.cut();
    await knowsLoss(far);
    const [first, second] = await stand.begun('a', 2);
    expect([first, second]).toMatchObject([{ life: far.life, end: undefined }, { life: near.life }]);
    stand.mark('go');
    expect(await stand.ended()).toMatchObject({ status: 'succeeded', tasks: [{ outputs: { by: 'near.1' } }] });
  });

  test(`its cable pulled (${hasNamespaces ? 'of its own network' : 'a proxy'}): it stops, others go on, and it works again once it is back`, async () => {
    const plan = `${saysWhose('go')}  - id: b\n    needs: [a]\n    runs_on: [far]\n    run: sh ./step true\n`;
    const stand = await createStand(cli, plan, { lock: '2s' });
    const cable = await layCable(stand.servers[0]?.url ?? '');
    const far = await stand.worker('far', { url: cable.url, on: cable.on, words: ['--labels', 'far'] });
    await stand.submit();
    const [first] = await stand.begun('a');
    const near = await stand.worker('near');
    await cable.cut();
    await knowsLoss(far);
    expect(await stand.begun('a', 2)).toMatchObject([{ ...first, end: undefined }, { life: near.life }]);
    stand.mark('go');
    await cable.mend();
    expect(await stand.ended()).toMatchObject({ status: 'succeeded', tasks: [{ outputs: { by: 'near.1' } }, {}] });
    expect(await stand.begun('b')).toMatchObject([{ life: far.life }]);
  });

  test('slow to the point of standing still: what it says when it wakes up counts for nothing', async () => {
    const stand = await createStand(cli, saysWhose('go'), { lock: '2s' });
    const slow = await stand.worker('slow');
    await stand.submit();
    await stand.begun('a');
    slow.started.child.kill('SIGSTOP');
    const quick = await stand.worker('quick');
    await stand.begun('a', 2);
    stand.mark('go');
    expect(await stand.ended()).toMatchObject({ status: 'succeeded', tasks: [{ outputs: { by: quick.life } }] });
    slow.started.child.kill('SIGCONT');
    await knowsLoss(slow);
    expect(await stand.run()).toMatchObject({ status: 'succeeded', tasks: [{ outputs: { by: quick.life } }] });
  });

  test('a slow step is not a lost one: it stays with its worker however long it takes', async () => {
    const stand = await createStand(cli, `name: p\nsteps:\n  - { id: a, run: "sh ./step 'sleep 5'" }\n`, {
      lock: '2s',
    });
    await stand.worker('one');
    await stand.worker('two');
    await stand.submit();
    expect(await stand.ended()).toMatchObject({ status: 'succeeded' });
    expect(stand.tries()).toHaveLength(1);
  });

  test('a step that kills every worker ends after the third, and says why; the others are done', async () => {
    const poison = `name: p\nsteps:\n  - { id: poison, run: 'kill -9 $PPID; sleep 3' }\n  - { id: fine, run: sh ./step true }\n`;
    const stand = await createStand(cli, poison.replace('steps:', 'max_parallel: 2\nsteps:'), { lock: '1s' });
    const workers = await Promise.all(['ada', 'ben', 'cyd'].map((name) => stand.worker(name)));
    await stand.submit();
    await Promise.all(workers.map(({ started }) => started.ended.then(({ signal }) => expect(signal).toBe('SIGKILL'))));
    await stand.worker('dan');
    const { status, tasks } = await stand.ended();
    expect(status).toBe('failed');
    expect(tasks).toMatchObject([
      { task: 'poison', status: 'failed', reason: 'lost', message: 'Its worker went silent 3 times.' },
      { task: 'fine', status: 'succeeded' },
    ]);
  });
});
