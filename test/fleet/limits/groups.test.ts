import { expect, test } from 'vitest';
import { supersedeGroup } from '../../../src/store/jobs/begin/fleet-run.ts';
import { freshDatabase } from '../../support/database.ts';
import { createFleetStand } from '../../support/fleet-run.ts';
import { graphOf } from '../../support/graph.ts';
import { describePostgres } from '../../support/postgres.ts';
import type { FakeStep } from '../../support/run-fake.ts';

const SUCCEEDED = { status: 'succeeded' as const, exit_code: 0 };
const graph = graphOf([{ id: 's0' }]);

/** A step that goes on until it is let go, or stopped. */
function gate() {
  let open = (): void => undefined;
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const step: FakeStep = async ({ signal }) => {
    begin();
    const stopped = new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    await Promise.race([opened, stopped]);
    return signal.aborted ? { status: 'failed', exit_code: 143 } : SUCCEEDED;
  };
  return { step, open, begun };
}

describePostgres('a concurrency group', () => {
  test('has one run at a time, in the order they came, however many servers take them', async () => {
    const stand = createFleetStand(await freshDatabase());
    for (const name of ['a', 'b', 'c']) stand.server(name);
    for (const name of ['one', 'two', 'three']) stand.worker(name);
    const order: number[] = [];
    let under = 0;
    let most = 0;
    const runs = [];
    for (const place of [0, 1, 2, 3, 4]) {
      const step: FakeStep = async () => {
        under += 1;
        most = Math.max(most, under);
        order.push(place);
        await new Promise((resolve) => setTimeout(resolve, 3));
        under -= 1;
        return SUCCEEDED;
      };
      runs.push(await stand.submit({ graph, step, group: 'deploy' }));
    }
    for (const { run } of await Promise.all(runs.map(({ ended }) => ended))) expect(run.status).toBe('succeeded');
    expect(order).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(1);
  });

  test('cancels what a newer run takes the place of, and lets what still waited end without having begun', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('a');
    stand.worker('one');
    const { step, begun } = gate();
    const first = await stand.submit({ graph, step, group: 'deploy' });
    await begun;
    const waiting = await stand.submit({ graph, group: 'deploy' });
    const newest = await stand.submit({ graph, group: 'deploy', whenBusy: 'cancel' });
    await supersedeGroup(stand.database, 'deploy', newest.run_id, 1);
    const [one, two, three] = await Promise.all([first.ended, waiting.ended, newest.ended]);
    expect(one.run).toMatchObject({ status: 'cancelled', stopping: { cause: 'superseded' } });
    expect(one.run.tasks.get('s0')).toMatchObject({ status: 'failed', reason: 'cancelled', exit_code: 143 });
    expect(two.run).toMatchObject({ status: 'cancelled', stopping: { cause: 'superseded' } });
    expect(two.run.tasks.get('s0')).toMatchObject({ status: 'skipped' });
    expect(three.run.status).toBe('succeeded');
    expect(await stand.value(`SELECT count(*) FROM {fleet_jobs} WHERE run_id = '${waiting.run_id}'`)).toBe('0');
  });

  test('does not keep a run waiting that people have cancelled', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('a');
    stand.worker('one');
    const { step, begun, open } = gate();
    const first = await stand.submit({ graph, step, group: 'deploy' });
    await begun;
    const finallyOnes = graphOf([{ id: 's0' }, { id: 'tidy', phase: 'finally' }]);
    const waiting = await stand.submit({ graph: finallyOnes, group: 'deploy' });
    await waiting.cancel();
    const { run } = await waiting.ended;
    expect(run).toMatchObject({ status: 'cancelled', stopping: { cause: 'signal' } });
    expect([...run.tasks.values()].map(({ status }) => status)).toEqual(['skipped', 'skipped']);
    open();
    expect((await first.ended).run.status).toBe('succeeded');
  });

  test('lets a run pass that skips it where it is taken', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('a');
    stand.worker('one');
    const { step, begun, open } = gate();
    const first = await stand.submit({ graph, step, group: 'deploy' });
    await begun;
    const { run } = await (await stand.submit({ graph, group: 'deploy', whenBusy: 'skip' })).ended;
    expect(run.tasks.get('s0')).toMatchObject({ status: 'skipped', reason: 'not_selected' });
    expect(run.notes[0]?.message).toBe(`Nothing was run: its concurrency group is taken by ${first.run_id}.`);
    open();
    await first.ended;
  });
});
