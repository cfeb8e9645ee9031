import { expect, test } from 'vitest';
import { Fault } from '../../../src/errors.ts';
import type { StepGraph } from '../../../src/graph/graph.ts';
import type { Database } from '../../../src/store/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { createFleetStand } from '../../support/fleet-run.ts';
import { graphOf } from '../../support/graph.ts';
import { describePostgres } from '../../support/postgres.ts';

const UNREADABLE = {
  readPlan: async () => {
    throw new Fault('plan_invalid', '"novel" is not a key of a plan.');
  },
} as object;

/** A graph that the engine breaks on from some moment on. */
function breaking(isBroken: () => boolean): StepGraph {
  const graph = graphOf([{ id: 's0' }, { id: 's1', needs: ['s0'] }, { id: 's2', needs: ['s1'] }]);
  const runsOn = (): readonly string[] => {
    if (isBroken()) throw new TypeError('labels is not iterable');
    return [];
  };
  Object.defineProperty(graph.byId.get('s2') ?? {}, 'runsOn', { get: runsOn });
  return graph;
}

describePostgres('a run that the engine breaks on', () => {
  test('ends with the reason after some tries, and keeps what it has', async () => {
    const stand = createFleetStand(await freshDatabase());
    stand.server('one');
    let isBroken = false;
    stand.worker('one', ({ task }) => {
      isBroken ||= task === 's1';
    });
    const run = await stand.submit({ graph: breaking(() => isBroken) });
    const { run: ended } = await run.ended;
    const message = 'No server here can go on with it: labels is not iterable';
    expect(ended).toMatchObject({ status: 'failed', stopping: { message } });
    expect(ended.tasks.get('s0')?.status).toBe('succeeded');
    expect(ended.tasks.get('s2')).toMatchObject({ status: 'skipped', reason: 'stopped' });
    expect(stand.notes).toEqual([
      `${run.run_id}/1 is driven again: labels is not iterable`,
      `${run.run_id}/1 has ended: ${message}`,
    ]);
    expect(Number(await stand.value('SELECT epoch FROM {fleet_runs}'))).toBeGreaterThan(6);
  });

  test.each([
    ['does not answer', new Fault('unavailable', 'The database does not answer: gone.')],
    ['has no rights any more', Object.assign(new Error('permission denied'), { code: '42501' })],
  ])('goes on for as long as it takes where it is the database that %s', async (_name, thrown) => {
    const stand = createFleetStand(await freshDatabase());
    let away = 12;
    const query: Database['query'] = (statement) => {
      if (statement.name !== 'fleet_news' || away === 0) return stand.database.query(statement);
      away -= 1;
      throw thrown;
    };
    stand.server('one', { database: { ...stand.database, query }, leaseMs: 1_000 });
    stand.worker('one');
    const run = await stand.submit({ graph: graphOf([{ id: 's0' }]) });
    expect((await run.ended).run.status).toBe('succeeded');
    expect(away).toBe(0);
    expect(stand.notes).toEqual([`${run.run_id}/1 is driven again: ${thrown.message}`]);
  });
});

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
