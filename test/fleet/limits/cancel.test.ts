import { expect, test } from 'vitest';
import { freshDatabase } from '../../support/database.ts';
import { createMortalDatabase } from '../../support/fleet-mortal.ts';
import { createFleetStand } from '../../support/fleet-run.ts';
import { graphOf } from '../../support/graph.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type FakeStep, statuses } from '../../support/run-fake.ts';

const SUCCEEDED = { status: 'succeeded' as const, exit_code: 0 };
const ALWAYS = { condition: 'always()', conditionAsksStatus: true };

/** The first step goes on until it is stopped; `begun` resolves when it has begun. */
function endless() {
  let begin = (): void => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const stopped: string[] = [];
  const step: FakeStep = async ({ task, signal }) => {
    if (task !== 's0') return SUCCEEDED;
    begin();
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    stopped.push(task);
    return { status: 'failed', exit_code: 143 };
  };
  return { step, begun, stopped };
}

describePostgres('a run that is cancelled', () => {
  test('stops what runs and begins nothing but what asks for it, and what is last', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('a');
    stand.worker('one');
    const { step, begun, stopped } = endless();
    const graph = graphOf([
      { id: 's0' },
      { id: 's1', needs: ['s0'] },
      { id: 'report', needs: ['s0'], ...ALWAYS },
      { id: 'tidy', phase: 'finally' },
    ]);
    const run = await stand.submit({ graph, step });
    await begun;
    await run.cancel();
    const ended = await run.ended;
    expect(ended.run.status).toBe('cancelled');
    expect(stopped).toEqual(['s0']);
    expect(statuses(ended.run)).toMatchObject({
      s0: 'failed: cancelled',
      s1: 'skipped: cancelled',
      report: 'succeeded',
      tidy: 'succeeded',
    });
  });

  test('takes back jobs that wait for a worker, without one', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('a');
    const run = await stand.submit({ graph: graphOf([{ id: 's0' }, { id: 's1' }], { maxParallel: 2 }) });
    await expect.poll(() => stand.value('SELECT count(*) FROM {fleet_jobs}')).toBe('2');
    await run.cancel();
    const ended = await run.ended;
    expect(statuses(ended.run)).toEqual({ s0: 'skipped: cancelled', s1: 'skipped: cancelled' });
    expect(await stand.value('SELECT count(*) FROM {fleet_jobs} WHERE NOT folded')).toBe('0');
  });

  test('ends where the worker of its step is dead', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('a', { silentMs: 300 });
    let gone = (): void => undefined;
    const vanished = new Promise<void>((resolve) => {
      gone = resolve;
    });
    stand.worker('one', (_job, worker) => {
      worker.vanish();
      gone();
    });
    const run = await stand.submit({ graph: graphOf([{ id: 's0' }]) });
    await vanished;
    await run.cancel();
    const ended = await run.ended;
    expect(ended.run.status).toBe('cancelled');
    expect(ended.run.tasks.get('s0')).toMatchObject({ status: 'failed', reason: 'cancelled' });
  });

  test('stops a step that began under a server that is dead now', async () => {
    const stand = createFleetStand(await freshDatabase());
    const { step, begun, stopped } = endless();
    stand.worker('one');
    const run = await stand.submit({ graph: graphOf([{ id: 's0' }]), step });
    const database = createMortalDatabase(stand.database, { calls: 40, how: 'before' });
    stand.server('a', { database, leaseMs: 200 });
    await begun;
    await database.over;
    await run.cancel();
    stand.server('b');
    const ended = await run.ended;
    expect(stopped).toEqual(['s0']);
    expect(ended.run.tasks.get('s0')).toMatchObject({ status: 'failed', reason: 'cancelled', exit_code: 143 });
  });
});
