import { expect, test } from 'vitest';
import { Fault } from '../../../src/errors.ts';
import { freshDatabase } from '../../support/database.ts';
import { createFleetStand } from '../../support/fleet-run.ts';
import { graphOf } from '../../support/graph.ts';
import { describePostgres } from '../../support/postgres.ts';

const UNREADABLE = {
  readPlan: async () => {
    throw new Fault('plan_invalid', '"novel" is not a key of a plan.');
  },
} as object;

describePostgres('a run whose plan no server can read any more', () => {
  test('ends with the reason, before it began and in the middle of it', async () => {
    const stand = createFleetStand(await freshDatabase());
    const first = stand.server('newer');
    const begun = await stand.submit({ graph: graphOf([{ id: 's0' }, { id: 's1', needs: ['s0'] }]) });
    await expect.poll(() => stand.value('SELECT count(*) FROM {fleet_jobs}'), { timeout: 60_000 }).toBe('1');
    await first.stop();
    const fresh = await stand.submit({ graph: graphOf([{ id: 's0' }]) });
    stand.server('older', UNREADABLE);
    for (const one of [await begun.ended, await fresh.ended]) {
      expect(one.run).toMatchObject({ status: 'failed', stopping: { cause: 'failure' } });
      expect(one.run.stopping?.message).toContain('"novel" is not a key of a plan');
    }
    const { run } = await begun.ended;
    expect([...run.tasks.values()].map(({ task, status }) => `${task} ${status}`)).toEqual([
      's0 skipped',
      's1 skipped',
    ]);
    expect(await stand.value(`SELECT count(*) FROM {fleet_jobs} WHERE state <> 'finished'`)).toBe('0');
    expect(begun.told.at(-1)).toMatchObject({ type: 'run_ended', status: 'failed' });
  });

  test('is taken by a server that can, where there is one', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('older', UNREADABLE);
    stand.server('newer');
    stand.worker('one');
    const run = await stand.submit({ graph: graphOf([{ id: 's0' }]) });
    expect((await run.ended).run.status).toBe('succeeded');
  });
});
