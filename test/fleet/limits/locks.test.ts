import { expect, test } from 'vitest';
import { tablesOf } from '../../../src/store/tables.ts';
import { freshDatabase } from '../../support/database.ts';
import { createFleetStand } from '../../support/fleet-run.ts';
import { graphOf } from '../../support/graph.ts';
import { describePostgres } from '../../support/postgres.ts';
import type { FakeStep } from '../../support/run-fake.ts';

const SUCCEEDED = { status: 'succeeded' as const, exit_code: 0 };

describePostgres('a named lock', () => {
  test('is never held by steps of two runs, whichever servers drive them', async () => {
    const stand = createFleetStand(await freshDatabase());
    for (const name of ['a', 'b']) stand.server(name);
    for (const name of ['one', 'two', 'three', 'four']) stand.worker(name);
    let holders = 0;
    let most = 0;
    const step: FakeStep = async () => {
      holders += 1;
      most = Math.max(most, holders);
      await new Promise((resolve) => setTimeout(resolve, 5));
      holders -= 1;
      return SUCCEEDED;
    };
    const graph = graphOf(
      ['s0', 's1', 's2', 's3'].map((id) => ({ id, lock: 'db' })),
      { maxParallel: 4 },
    );
    const runs = await Promise.all([1, 2, 3].map(() => stand.submit({ graph, step })));
    for (const { run } of await Promise.all(runs.map(({ ended }) => ended))) expect(run.status).toBe('succeeded');
    expect(most).toBe(1);
    expect(await stand.value('SELECT count(*) FROM {fleet_locks}')).toBe('0');
  });

  test('lets a step wait that says so once, and goes on when another run lets go', async () => {
    const stand = createFleetStand(await freshDatabase());
    const { fleet_locks } = tablesOf(stand.database.schema);
    await stand.database.query({
      text: `INSERT INTO ${fleet_locks} (name, run_id, attempt, task) VALUES ('db', 'other', 1, 'migrate')`,
    });
    stand.server('a');
    stand.worker('one');
    const run = await stand.submit({ graph: graphOf([{ id: 's0', lock: 'db' }]) });
    const notes = async () => (await run.events()).flatMap((event) => (event.type === 'note' ? [event.message] : []));
    await expect.poll(notes).toEqual(['s0 waits for the lock db, held by other/migrate']);
    expect(await stand.value('SELECT count(*) FROM {fleet_jobs}')).toBe('0');
    await stand.value('DELETE FROM {fleet_locks}');
    expect((await run.ended).run.status).toBe('succeeded');
    expect(await notes()).toHaveLength(1);
  });

  test('is waited for no longer by a step of a run that is cancelled', async () => {
    const stand = createFleetStand(await freshDatabase());
    const { fleet_locks } = tablesOf(stand.database.schema);
    await stand.database.query({
      text: `INSERT INTO ${fleet_locks} (name, run_id, attempt, task) VALUES ('db', 'other', 1, 'migrate')`,
    });
    stand.server('a');
    const run = await stand.submit({ graph: graphOf([{ id: 's0', lock: 'db' }]) });
    await expect.poll(async () => (await run.events()).some(({ type }) => type === 'note')).toBe(true);
    await run.cancel();
    const { run: ended } = await run.ended;
    expect(ended.status).toBe('cancelled');
    expect(ended.tasks.get('s0')).toMatchObject({ status: 'skipped', reason: 'cancelled' });
    expect(await stand.value('SELECT task FROM {fleet_locks}')).toBe('migrate');
  });
});
