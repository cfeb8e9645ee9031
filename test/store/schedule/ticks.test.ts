import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { createTickStore, type TickStore } from '../../../src/store/schedule/tick-store.ts';
import { sourceKeyOf } from '../../../src/store/schedule/ticks.ts';
import { tablesOf } from '../../../src/store/tables.ts';
import { describeOnEach, freshDatabase } from '../../support/database.ts';
import { createMemoryTicks } from '../../support/memory-ticks.ts';
import { describePostgres } from '../../support/postgres.ts';

const DUE = Date.parse('2026-03-29T01:00:00Z');
const A_DAY = 86_400_000;
const tick = { plan: 'plans/nightly.yml', due: DUE };
const later = { ...tick, due: DUE + A_DAY };

/** Ticks as two servers see them, and what only a test may do. */
interface Bench {
  readonly one: TickStore;
  readonly other: TickStore;
  setRunning(runId: string, isRunning: boolean): Promise<void>;
  /** Lets so much time pass since every tick was taken. */
  age(ms: number): Promise<void>;
}

async function onDatabase(database: Database): Promise<Bench> {
  const { runs, schedule_ticks: ticks } = tablesOf(database.schema);
  return {
    one: createTickStore(database, 'one'),
    other: createTickStore(database, 'other'),
    setRunning: async (runId, isRunning) => {
      await database.query({
        text: `INSERT INTO ${runs} (run_id, attempt, source_key, status, plan_name, started_at)
               VALUES ($1, 1, $1, $2, 'nightly', now()) ON CONFLICT (run_id, attempt) DO UPDATE SET status = excluded.status`,
        values: [runId, isRunning ? 'running' : 'succeeded'],
      });
    },
    age: async (ms) => {
      await database.query({ text: `UPDATE ${ticks} SET taken_at = taken_at - interval '${ms} milliseconds'` });
    },
  };
}

function inMemory(): Bench {
  let now = DUE;
  const memory = createMemoryTicks(() => now);
  return {
    one: memory.storeOf('one'),
    other: memory.storeOf('other'),
    setRunning: async (runId, isRunning) => void (isRunning ? memory.running.add(runId) : memory.running.delete(runId)),
    age: async (ms) => {
      now += ms;
    },
  };
}

function contract(makeBench: () => Promise<Bench>): void {
  it('a tick is taken once', async () => {
    const { one, other } = await makeBench();
    expect(await one.take(tick)).toBe(true);
    expect(await other.take(tick)).toBe(false);
    expect(await other.take({ ...tick, plan: 'plans/other.yml' })).toBe(true);
    expect(await other.take(later)).toBe(true);
  });

  it('who has it may ask again until it is finished', async () => {
    const { one } = await makeBench();
    expect([await one.take(tick), await one.take(tick)]).toEqual([true, true]);
    await one.finish(tick, { outcome: 'started', runId: 'nightly-2026-03-29' });
    expect(await one.take(tick)).toBe(false);
    await one.take(later);
    await one.finish(later, { outcome: 'skipped' });
    expect(await one.take(later)).toBe(false);
  });

  it('only who has it may finish it or give it back', async () => {
    const { one, other } = await makeBench();
    await one.take(tick);
    await other.release(tick);
    await other.finish(tick, { outcome: 'missed' });
    expect(await one.take(tick)).toBe(true);
    await one.release(tick);
    expect(await other.take(tick)).toBe(true);
    await other.finish(tick, { outcome: 'started', runId: 'a' });
    await other.release(tick);
    expect(await one.take(tick)).toBe(false);
  });

  it('renewing brings nothing back that was given back', async () => {
    const { one, other } = await makeBench();
    await one.take(tick);
    await one.release(tick);
    await one.renew(tick);
    expect(await other.take(tick)).toBe(true);
  });

  it('missed moments are recorded once, and take nothing from anybody', async () => {
    const { one, other } = await makeBench();
    await one.take(tick);
    expect(await other.miss(tick.plan, [DUE - A_DAY, DUE])).toBe(1);
    expect(await other.miss(tick.plan, [DUE - A_DAY])).toBe(0);
    expect(await one.take(tick)).toBe(true);
    expect(await one.take({ ...tick, due: DUE - A_DAY })).toBe(false);
  });

  it('the last moment is the newest of the plan, to the millisecond', async () => {
    const { one } = await makeBench();
    expect(await one.last(tick.plan)).toBeUndefined();
    await one.miss(tick.plan, [DUE + 123]);
    await one.take(tick);
    await one.take({ plan: 'plans/other.yml', due: DUE + A_DAY });
    expect(await one.last(tick.plan)).toBe(DUE + 123);
  });

  it('an earlier run is open while it is being started, and while it runs', async () => {
    const { one, other, setRunning, age } = await makeBench();
    await one.take(tick);
    expect(await one.openRun(tick)).toBeUndefined();
    expect(await other.openRun({ ...later, plan: 'plans/other.yml' })).toBeUndefined();
    expect(await other.openRun(later)).toEqual({ due: DUE, runId: undefined });
    await age(300_000);
    expect(await other.openRun(later)).toBeUndefined();
    await one.renew(tick);
    expect(await other.openRun(later)).toEqual({ due: DUE, runId: undefined });
    await one.finish(tick, { outcome: 'started', runId: 'nightly' });
    expect(await other.openRun(later)).toBeUndefined();
    await setRunning('nightly', true);
    expect(await other.openRun(later)).toEqual({ due: DUE, runId: 'nightly' });
    await setRunning('nightly', false);
    expect(await other.openRun(later)).toBeUndefined();
  });

  it('a tick that was skipped or missed is not open', async () => {
    const { one } = await makeBench();
    await one.take(tick);
    await one.finish(tick, { outcome: 'skipped' });
    await one.miss(tick.plan, [DUE + 1]);
    expect(await one.openRun(later)).toBeUndefined();
  });

  it('old ticks are forgotten, the newest of a plan never', async () => {
    const { one } = await makeBench();
    await one.miss('a', [DUE, DUE + A_DAY, DUE + 2 * A_DAY]);
    await one.miss('b', [DUE]);
    expect(await one.prune(DUE + 2 * A_DAY)).toBe(2);
    expect([await one.last('a'), await one.last('b')]).toEqual([DUE + 2 * A_DAY, DUE]);
    expect(await one.prune(DUE + 9 * A_DAY)).toBe(0);
  });
}

describeOnEach('ticks', (makeDatabase) => {
  contract(async () => onDatabase(await makeDatabase()));

  it('a run that was handed over is found by its key, although nobody could say that it has begun', async () => {
    const database = await makeDatabase();
    const { one, other, age } = await onDatabase(database);
    const { runs } = tablesOf(database.schema);
    const odd = { plan: 'pläne/nächtlich.yml', due: DUE + 123 };
    await one.take(odd);
    await age(300_000);
    await database.query({
      text: `INSERT INTO ${runs} (run_id, attempt, source_key, status, plan_name, started_at)
             VALUES ('a', 1, $1, 'running', 'nightly', now())`,
      values: [sourceKeyOf(odd, 'one')],
    });
    expect(await other.openRun({ ...odd, due: odd.due + A_DAY })).toEqual({ due: odd.due, runId: 'a' });
    await database.query({ text: `UPDATE ${runs} SET status = 'succeeded'` });
    expect(await other.openRun({ ...odd, due: odd.due + A_DAY })).toBeUndefined();
  });
});
describe('ticks of the tests, in memory', () => contract(async () => inMemory()));

describePostgres('many servers at once', () => {
  it('each of many ticks has one taker', async () => {
    const database = await freshDatabase();
    const stores = Array.from({ length: 8 }, (_, index) => createTickStore(database, `server-${index}`));
    const dues = Array.from({ length: 60 }, (_, index) => DUE + index * 60_000);
    const won = await Promise.all(
      dues.map(async (due) => (await Promise.all(stores.map((store) => store.take({ ...tick, due })))).filter(Boolean)),
    );
    expect(won.map((takers) => takers.length)).toEqual(dues.map(() => 1));
  });
});
