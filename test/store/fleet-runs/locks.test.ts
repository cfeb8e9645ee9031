import { expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { takeFleetRuns } from '../../../src/store/fleet-runs/leases.ts';
import { takeLocks } from '../../../src/store/fleet-runs/locks.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { describeOnEach } from '../../support/database.ts';
import { addFleetRows } from '../../support/fleet-rows.ts';

/** Runs `r0`, `r1`, ... that one server has. */
async function held(database: Database, many: number) {
  for (let place = 0; place < many; place++) await addFleetRows(database, { run_id: `r${place}` });
  return takeFleetRuns(database, { coordinator: 'a', leaseMs: 60_000 }, many);
}

describeOnEach('named locks', (makeDatabase) => {
  test('are taken all or none, and again by whoever has them', async () => {
    const database = await makeDatabase();
    const [one, two] = await held(database, 2);
    if (one === undefined || two === undefined) throw new Error('Both are taken');
    expect(await takeLocks(database, one, 't', ['b'])).toEqual({ kind: 'taken' });
    expect(await takeLocks(database, one, 't', ['b', 'b'])).toEqual({ kind: 'taken' });
    const by = { name: 'b', run_id: one.run_id, attempt: 1, task: 't' };
    expect(await takeLocks(database, two, 't', ['a', 'b', 'c'])).toEqual({ kind: 'held', by });
    expect(await takeLocks(database, one, 'other', ['c', 'a'])).toEqual({ kind: 'taken' });
  });

  test('are not given to a server that has lost the run', async () => {
    const database = await makeDatabase();
    const [one] = await held(database, 1);
    if (one === undefined) throw new Error('It is taken');
    expect(await takeLocks(database, { ...one, epoch: one.epoch - 1 }, 't', ['a'])).toEqual({ kind: 'lost' });
    const { fleet_locks } = tablesOf(database.schema);
    expect(await database.query({ text: `SELECT name FROM ${fleet_locks}` })).toEqual([]);
  });

  test('have one holder, however many ask while others let go', async () => {
    const database = await makeDatabase();
    const runs = await held(database, 4);
    const { fleet_locks } = tablesOf(database.schema);
    const holders = new Set<string>();
    let most = 0;
    const ask = async (run: (typeof runs)[number]): Promise<void> => {
      for (let turn = 0; turn < 15; turn++) {
        const asked = await takeLocks(database, run, 't', ['a', 'b']);
        if (asked.kind !== 'taken') continue;
        holders.add(run.run_id);
        most = Math.max(most, holders.size);
        const [row] = await database.query({
          text: `SELECT count(*) AS n FROM ${fleet_locks} WHERE run_id = $1::text`,
          values: [run.run_id],
        });
        expect(row?.n).toBe('2');
        holders.delete(run.run_id);
        await database.query({ text: `DELETE FROM ${fleet_locks} WHERE run_id = $1::text`, values: [run.run_id] });
      }
    };
    await Promise.all(runs.map(ask));
    expect(most).toBe(1);
  });
});
