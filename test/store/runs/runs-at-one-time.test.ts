import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sweepLostRuns } from '../../../src/store/runs/alive/sweep-lost-runs.ts';
import { changeRun } from '../../../src/store/runs/change-run.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { eventLines, registered, silence } from '../../support/runs.ts';

describePostgres('runs at one time', () => {
  it('are given up once, however many servers sweep', async () => {
    const database = await freshDatabase({ max: 8 });
    await Promise.all(Array.from({ length: 40 }, (_, at) => registered(database, { run_id: `r${at}` })));
    for (let at = 0; at < 40; at += 1) await silence(database, `r${at}`, 61);
    const swept = await Promise.all(
      Array.from({ length: 8 }, () => sweepLostRuns(database, { silentMs: 60_000, atOnce: 10 })),
    );
    const rest = await sweepLostRuns(database, { silentMs: 60_000 });
    expect([...swept, rest].reduce((sum, { runs }) => sum + runs, 0)).toBe(40);
    expect(await eventLines(database, 'r7')).toEqual([
      'run registered >running v1 token:test',
      'run lost running>failed v2 sweep',
    ]);
  });

  it('end once: of two who end a run differently one is told so', async () => {
    const database = await freshDatabase({ max: 8 });
    await fc.assert(
      fc.asyncProperty(
        fc.uuid(),
        fc.shuffledSubarray(['succeeded', 'failed', 'cancelled'] as const, { minLength: 2 }),
        async (run_id, ends) => {
          await registered(database, { run_id });
          const outcomes = await Promise.all(
            ends.map((status) =>
              changeRun(database, {
                run_id,
                attempt: 1,
                action: 'updated',
                patch: { status },
                actor: 'a',
                channel: 'api',
              }),
            ),
          );
          expect(outcomes.filter(({ kind }) => kind === 'changed')).toHaveLength(1);
          expect(outcomes.filter(({ kind }) => kind === 'illegal')).toHaveLength(ends.length - 1);
          expect(await eventLines(database, run_id)).toHaveLength(2);
        },
      ),
      { numRuns: 40 },
    );
  });
});
