import { expect, test } from 'vitest';
import { createWishes } from '../../../src/fleet/drive/wishes.ts';
import { freshDatabase } from '../../support/database.ts';
import { addFleetRows } from '../../support/fleet-rows.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { describePostgres } from '../../support/postgres.ts';

describePostgres('what people ask of a run', () => {
  test('is seen by a turn a quarter of a second after one that saw nothing, and not by each of those between', async () => {
    const database = await freshDatabase();
    await addFleetRows(database, { run_id: 'r' });
    const clock = createManualClock();
    const wishes = createWishes(database, { run_id: 'r', attempt: 1 }, clock);
    await wishes.look();
    await database.query({
      text: `UPDATE "${database.schema}".agents_runs SET cancel_requested_by = 'ana', cancel_requested_at = now()`,
    });
    await wishes.look();
    expect(wishes.cancelled.aborted).toBe(false);
    clock.advance(250);
    await wishes.look();
    expect(wishes.cancelled.reason).toBe('cancelled by ana');
  });
});
