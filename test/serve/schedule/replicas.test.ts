import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { scheduleRules } from '../../../src/plan/schedule/rule.ts';
import { createScheduler } from '../../../src/serve/schedule/scheduler.ts';
import type { Database } from '../../../src/store/database.ts';
import { createTickStore, type TickStore } from '../../../src/store/schedule/tick-store.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { createManualClock } from '../../../src/system/fake/manual-clock.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';

const START = Date.parse('2026-03-29T00:00:00Z');
const MINUTE = 60_000;

/** What becomes of one call of the store: it is done, refused, or done and its answer lost. */
type Fate = 'done' | 'refused' | 'lost';

function withFates(store: TickStore, fates: readonly Fate[]): TickStore {
  let call = 0;
  const fated =
    <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const fate = fates[call++ % fates.length];
      if (fate === 'refused') throw new Error('refused');
      const value = await work(...args);
      if (fate === 'lost') throw new Error('lost');
      return value;
    };
  return {
    ...store,
    take: fated(store.take),
    finish: fated(store.finish),
    miss: fated(store.miss),
    openRun: fated(store.openRun),
  };
}

interface Server {
  readonly skew: number;
  readonly fates: readonly Fate[];
}

/**
 * Lets servers, each under a clock of its own that is off by `skew`, live through three minutes; answers what they started.
 * `over` is waited for after each minute.
 */
async function live(
  database: Database,
  path: string,
  servers: readonly Server[],
  over?: (minutes: number) => Promise<void>,
) {
  const started: number[] = [];
  const plan = { path, name: 'x', rules: scheduleRules({ cron: '* * * * *', overlap: 'queue' }) };
  const all = servers.map(({ skew, fates }, index) => {
    const clock = createManualClock(START + skew);
    const scheduler = createScheduler({
      clock,
      plans: async () => [plan],
      ticks: withFates(createTickStore(database, `${path} ${index}`), fates),
      log: () => undefined,
      start: async (tick) => {
        started.push(tick.due);
        return { run_id: `run-${tick.due}`, ended: Promise.resolve() };
      },
    });
    return { clock, scheduler };
  });
  await Promise.all(all.map(({ scheduler }) => scheduler.start()));
  for (let second = 10; second <= 180; second += 10) {
    await Promise.all(
      all.map(async ({ clock }) => {
        await clock.advance(10_000);
        await clock.whenAwaited();
      }),
    );
    if (second % 60 === 0) await over?.(second / 60);
  }
  await Promise.all(all.map(({ scheduler }) => scheduler.stop()));
  return started;
}

describePostgres('several servers on one database', () => {
  it('race for every time, and one starts it', async () => {
    const database = await freshDatabase();
    const servers = Array.from({ length: 6 }, () => ({ skew: 0, fates: ['done'] as const }));
    const { schedule_ticks: ticks } = tablesOf(database.schema);
    const begun = async (): Promise<number> => {
      const text = `SELECT count(*)::text AS begun FROM ${ticks} WHERE outcome = 'started' AND run_id IS NOT NULL`;
      return Number((await database.query({ text }))[0]?.begun);
    };
    const started = await live(database, 'plans/raced.yml', servers, (minutes) =>
      vi.waitFor(async () => expect(await begun()).toBe(minutes), { timeout: 30_000 }),
    );
    expect(started).toEqual([START + MINUTE, START + 2 * MINUTE, START + 3 * MINUTE]);
  });

  it('never start one twice, whatever the store refuses or loses, and however their clocks differ', async () => {
    const database = await freshDatabase();
    let round = 0;
    const fate = fc.constantFrom<Fate>('done', 'done', 'refused', 'lost');
    const server = fc.record({
      skew: fc.integer({ min: -30_000, max: 30_000 }),
      fates: fc.array(fate, { minLength: 3, maxLength: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(server, { minLength: 2, maxLength: 4 }), async (servers) => {
        round += 1;
        const started = await live(database, `plans/${round}.yml`, [...servers, { skew: 0, fates: ['done'] }]);
        expect(new Set(started).size).toBe(started.length);
      }),
      { numRuns: 15 },
    );
  });
});
