import { expect, it } from 'vitest';
import { createHousekeeping } from '../../../src/api/sweep/housekeeping.ts';
import { announceWorker, hearWorker } from '../../../src/store/jobs/workers/workers.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { freshDatabase } from '../../support/database.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { describePostgres } from '../../support/postgres.ts';

const SAID = {
  name: 'n',
  labels: ['linux', 'gpu', 'linux'],
  concurrency: 1,
  host: null,
  version: null,
  draining: false,
  repository: null,
  principal: 'token:a',
};

describePostgres('workers', () => {
  it('are their caller’s, until they were not heard of for a minute', async () => {
    const database = await freshDatabase();
    const { fleet_workers } = tablesOf(database.schema);
    expect(await announceWorker(database, { ...SAID, id: 'w' })).toBe(true);
    expect(await announceWorker(database, { ...SAID, id: 'w', draining: true })).toBe(true);
    expect(await hearWorker(database, 'w')).toEqual({
      id: 'w',
      labels: ['gpu', 'linux'],
      repository: null,
      principal: 'token:a',
      draining: true,
    });
    const other = { ...SAID, id: 'w', principal: 'token:b' };
    expect(await announceWorker(database, other)).toBe(false);
    expect(await announceWorker(database, { ...SAID, id: 'w', repository: '7' })).toBe(false);
    await database.query({ text: `UPDATE ${fleet_workers} SET seen_at = now() - interval '61 s'` });
    expect(await announceWorker(database, other)).toBe(true);
    expect(await hearWorker(database, 'v')).toBeUndefined();
  });

  it('are heard of by whatever they ask', async () => {
    const database = await freshDatabase();
    const { fleet_workers } = tablesOf(database.schema);
    await announceWorker(database, { ...SAID, id: 'w' });
    await database.query({ text: `UPDATE ${fleet_workers} SET seen_at = now() - interval '50 s'` });
    await hearWorker(database, 'w');
    const [row] = await database.query({
      text: `SELECT seen_at > now() - interval '40 s' AS is_new FROM ${fleet_workers}`,
    });
    expect(row).toEqual({ is_new: 't' });
  });

  it('are forgotten a day after they were last heard of', async () => {
    const database = await freshDatabase();
    const { fleet_workers } = tablesOf(database.schema);
    for (const id of ['old', 'new']) await announceWorker(database, { ...SAID, id });
    await database.query({
      text: `UPDATE ${fleet_workers} SET seen_at = now() - interval '25 hours' WHERE id = 'old'`,
    });
    const clock = createManualClock();
    const failures: unknown[] = [];
    const keeping = createHousekeeping(database, clock, (thrown) => failures.push(thrown));
    const left = async () => {
      clock.advance(10 * 60_000);
      const rows = await database.query({ text: `SELECT id FROM ${fleet_workers}` });
      return rows.map(({ id }) => id);
    };
    await expect.poll(left).toEqual(['new']);
    await keeping.stop();
    expect(failures).toEqual([]);
  });
});
