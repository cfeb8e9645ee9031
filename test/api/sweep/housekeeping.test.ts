import { expect, test } from 'vitest';
import { createHousekeeping } from '../../../src/api/sweep/housekeeping.ts';
import { createLink, findLink } from '../../../src/store/links/links.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { freshDatabase } from '../../support/database.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { describePostgres } from '../../support/postgres.ts';

describePostgres('housekeeping', () => {
  test('removes links that ended 30 days ago, every ten minutes until it is stopped', async () => {
    const database = await freshDatabase();
    const { tasks, links } = tablesOf(database.schema);
    await database.query({
      text: `INSERT INTO ${tasks} (task, run_id, status) VALUES ('gate', 'r', 'awaiting_approval')`,
    });
    const make = async (): Promise<string> => {
      const link = await createLink(database, {
        taskId: 1,
        recipient: { address: 'ana@example.org' },
        createdBy: 'server',
      });
      await database.query({ text: `UPDATE ${links} SET expires_at = now() - interval '31 days'` });
      return link?.token ?? '';
    };
    const clock = createManualClock();
    const failures: unknown[] = [];
    const keeping = createHousekeeping(database, clock, (thrown) => failures.push(thrown));
    for (let round = 0; round < 2; round++) {
      const old = await make();
      expect(await findLink(database, old)).toBeDefined();
      // The next round is set once the one before has ended.
      const later = async () => {
        clock.advance(10 * 60_000);
        return findLink(database, old);
      };
      await expect.poll(later).toBeUndefined();
    }
    await keeping.stop();
    const last = await make();
    clock.advance(60 * 60_000);
    expect(await findLink(database, last)).toBeDefined();
    expect(failures).toEqual([]);
  });
});
