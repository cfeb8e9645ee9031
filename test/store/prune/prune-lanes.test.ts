import { expect, it } from 'vitest';
import { createRetention } from '../../../src/api/sweep/retention.ts';
import { pruneLanes } from '../../../src/store/prune/prune-lanes.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { freshDatabase } from '../../support/database.ts';
import { startFleet } from '../../support/fleet-stand.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { describePostgres } from '../../support/postgres.ts';

describePostgres('lanes', () => {
  it('are forgotten with the last of their jobs, and made again', async () => {
    const database = await freshDatabase();
    const fleet = await startFleet(database);
    const retention = createRetention({ database, clock: createManualClock() });
    const sweep = () => retention.sweep();
    const lanes = async () =>
      (await fleet.sql(({ fleet_lanes }) => `SELECT lane FROM ${fleet_lanes} ORDER BY 1`)).map(({ lane }) => lane);
    await fleet.begin();
    await fleet.add([{ task: 'a' }, { task: 'b', labels: ['gpu'] }]);
    await fleet.begin('kept');
    await sweep();
    expect(await lanes()).toEqual(['gpu~', '~']);
    await fleet.sql(({ fleet_jobs }) => `UPDATE ${fleet_jobs} SET state = 'finished' WHERE task = 'b'`);
    await sweep();
    expect(await lanes()).toEqual(['gpu~', '~']);
    await fleet.sql(({ runs }) => `DELETE FROM ${runs} WHERE run_id = 'r'`);
    await sweep();
    expect(await lanes()).toEqual([]);
    await fleet.begin();
    await fleet.add([{ task: 'a', labels: ['gpu'] }]);
    await fleet.announce('w1', ['gpu']);
    expect((await fleet.client.claimJob('w1'))?.task).toBe('a');
  });

  it('stay where a job is being written in the same moment', async () => {
    const database = await freshDatabase();
    const fleet = await startFleet(database);
    await fleet.begin();
    await fleet.add([{ task: 'a' }]);
    await fleet.sql(({ fleet_jobs }) => `DELETE FROM ${fleet_jobs}`);
    const { fleet_lanes, fleet_jobs } = tablesOf(database.schema);
    const pruned = await database.transaction(async (connection) => {
      await connection.query({
        text: `INSERT INTO ${fleet_lanes} (lane, labels) VALUES ('~', '{}') ON CONFLICT DO NOTHING`,
      });
      await connection.query({
        text: `INSERT INTO ${fleet_jobs} (run_id, attempt, task, step, lane) VALUES ('r', 1, 'b', 'b', '~')`,
      });
      let isOver = false;
      // Who waits for so long is told to come again.
      const pruning = pruneLanes(database)
        .catch(() => 0)
        .finally(() => {
          isOver = true;
        });
      const waits = async () => {
        const text = `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '${fleet_lanes}'::regclass`;
        return isOver || (await database.query({ text })).length > 0;
      };
      await expect.poll(waits, { timeout: 60_000 }).toBe(true);
      return { pruning };
    });
    expect(await pruned.pruning).toBe(0);
    expect(await fleet.sql((tables) => `SELECT lane FROM ${tables.fleet_lanes}`)).toEqual([{ lane: '~' }]);
  });
});
