import { expect, it, vi } from 'vitest';
import { createJobBell } from '../../../src/api/jobs/job-bell.ts';
import type { Database } from '../../../src/store/database.ts';
import { channelOf } from '../../../src/store/events/channels.ts';
import { createPostgresDatabase } from '../../../src/store/postgres/create-postgres-database.ts';
import { systemClock as clock } from '../../../src/system/clock.ts';
import { atTheEnd, freshDatabase } from '../../support/database.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { describePostgres, postgresUrl } from '../../support/postgres.ts';

/** A database that answers nothing, whose notices a test makes. */
function double(): { readonly database: Database; readonly told: string[]; notice(): void; fail(is: boolean): void } {
  const told: string[] = [];
  const heard: (() => void)[] = [];
  let fails = false;
  const database = {
    kind: 'postgres',
    schema: 's',
    query: async ({ values = [] }: { values?: readonly unknown[] }) => {
      told.push(String(values[0]));
      return [];
    },
    listen: async (_channel: string, onNotice: () => void) => {
      if (fails) throw new Error('away');
      heard.push(onNotice);
      return async () => undefined;
    },
  } as unknown as Database;
  return {
    database,
    told,
    notice: () => {
      for (const call of heard) call();
    },
    fail: (is) => {
      fails = is;
    },
  };
}

it('rings at once here, and many rings at once are one notice for others', async () => {
  const { database, told } = double();
  const manual = createManualClock();
  const bell = createJobBell({ database, clock: manual });
  const listener = vi.fn();
  const stop = bell.hear('jobs', listener);
  for (let ring = 0; ring < 10; ring++) bell.ring('jobs');
  bell.ring('results');
  expect(listener).toHaveBeenCalledTimes(10);
  await expect.poll(() => told.length).toBe(2);
  manual.advance(5);
  await expect.poll(() => told.length).toBe(3);
  manual.advance(1_000);
  expect(told).toEqual(['jobs', 'results', 'jobs'].map((topic) => channelOf('s', topic as 'jobs')));
  stop();
  bell.ring('jobs');
  expect(listener).toHaveBeenCalledTimes(10);
  await bell.close();
});

it('wakes those alone who hear about it, and others only where nobody here does', async () => {
  const { database, told } = double();
  const bell = createJobBell({ database, clock: createManualClock() });
  const [mine, yours, all] = [vi.fn(), vi.fn(), vi.fn()];
  const stop = bell.hear('results', mine, 'a/1');
  bell.hear('results', yours, 'b/1');
  bell.hear('results', all);
  bell.ring('results', 'a/1');
  expect([mine, yours, all].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
  expect(told).toEqual([]);
  stop();
  bell.ring('results', 'a/1');
  expect([mine, yours, all].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 1]);
  await expect.poll(() => told.length).toBe(1);
  bell.ring('results');
  expect(yours).toHaveBeenCalledTimes(2);
  await bell.close();
});

it('does not take its own notice for another’s, and misses none of another', async () => {
  const { database, told, notice } = double();
  const manual = createManualClock();
  const bell = createJobBell({ database, clock: manual });
  const listener = vi.fn();
  bell.hear('jobs', listener);
  bell.ring('jobs');
  await expect.poll(() => told.length).toBe(1);
  notice();
  expect(listener).toHaveBeenCalledTimes(1);
  notice();
  expect(listener).toHaveBeenCalledTimes(2);
  // One of its own that never came back does not stand for ever.
  manual.advance(10);
  bell.ring('jobs');
  await expect.poll(() => told.length).toBe(2);
  manual.advance(1_001);
  notice();
  expect(listener).toHaveBeenCalledTimes(4);
  await bell.close();
});

it('listens again where that failed', async () => {
  const { database, notice, fail } = double();
  const manual = createManualClock();
  fail(true);
  const bell = createJobBell({ database, clock: manual });
  const listener = vi.fn();
  bell.hear('jobs', listener);
  fail(false);
  const heard = (): number => {
    manual.advance(1_000);
    notice();
    return listener.mock.calls.length;
  };
  await expect.poll(heard).toBeGreaterThan(0);
  await bell.close();
});

describePostgres('two servers', () => {
  it('hear each other', async () => {
    const database = await freshDatabase();
    const other = createPostgresDatabase({ connectionString: postgresUrl(), schema: database.schema });
    atTheEnd(() => other.close());
    const bells = [createJobBell({ database, clock }), createJobBell({ database: other, clock })] as const;
    const listener = vi.fn();
    bells[1].hear('results', listener);
    // Listening takes its time to begin.
    const rung = (): number => {
      bells[0].ring('results');
      return listener.mock.calls.length;
    };
    await expect.poll(rung).toBeGreaterThan(0);
    await Promise.all(bells.map((bell) => bell.close()));
  });
});
