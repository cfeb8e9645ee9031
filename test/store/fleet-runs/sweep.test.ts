import { expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { jobsToQueue, markQueued } from '../../../src/store/fleet-runs/sweep.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { describeOnEach } from '../../support/database.ts';

const RULE = { ms: 3_000, againMs: 60_000, most: 10 };

async function addJob(database: Database, task: string, age: string, queued: boolean): Promise<number> {
  const [row] = await database.query({
    text: `INSERT INTO ${tablesOf(database.schema).fleet_jobs} (run_id, attempt, task, step, lane, queued, queued_at)
VALUES ('r', 1, $1, $1, '~', $2::boolean, clock_timestamp() - $3::interval) RETURNING id`,
    values: [task, queued, age],
  });
  return Number(row?.id);
}

describeOnEach('jobs to tell the queue of', (makeDatabase) => {
  test('are those it was not told of in time, and those that wait long since they were told', async () => {
    const database = await makeDatabase();
    const untold = await addJob(database, 'untold', '4 s', false);
    await addJob(database, 'just made', '1 s', false);
    const forgotten = await addJob(database, 'forgotten', '61 s', true);
    await addJob(database, 'waits', '50 s', true);
    const found = async (): Promise<readonly number[]> => (await jobsToQueue(database, RULE)).map(({ id }) => id);
    expect(await found()).toEqual([untold, forgotten]);
    await markQueued(database, [untold, forgotten]);
    expect(await found()).toEqual([]);
  });
});
