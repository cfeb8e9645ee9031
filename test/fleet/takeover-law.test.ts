import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replay } from '../../src/run/apply.ts';
import type { RunEvent } from '../../src/run/event.ts';
import { toRecord } from '../../src/run/record.ts';
import type { Run } from '../../src/run/run.ts';
import { holdsEnd, holdsLimits, sound, type World, worlds } from '../contracts/schedule-law.ts';
import { freshDatabase } from '../support/database.ts';
import { createMortalDatabase, type Fate } from '../support/fleet-mortal.ts';
import { createFleetStand, type FleetStand, type StoodRun } from '../support/fleet-run.ts';
import { describePostgres } from '../support/postgres.ts';
import type { FakeStep } from '../support/run-fake.ts';

const LEASE_MS = 200;
const LOCK_MS = 500;

const fates: fc.Arbitrary<Fate> = fc.record({
  calls: fc.integer({ min: 1, max: 90 }),
  how: fc.constantFrom('before' as const, 'after' as const, 'stands' as const),
});

describePostgres('a run whose servers and workers vanish', () => {
  test('ends, and its record is whole: each task began and ended once', async () => {
    let stand: Promise<FleetStand> | undefined;
    const lost = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(worlds.filter(sound), fc.tuple(fates, fates), lost, async (world, ends, jobsLost) => {
        stand ??= freshDatabase().then((database) => createFleetStand(database, { lockMs: LOCK_MS }));
        await survive(await stand, world, ends, jobsLost);
      }),
      { numRuns: 20 },
    );
  });
});

async function survive(
  stand: FleetStand,
  world: World,
  ends: readonly Fate[],
  jobsLost: readonly number[],
): Promise<void> {
  const { graph } = world;
  let started = 0;
  let cancelled: Promise<void> | undefined;
  const step: FakeStep = async ({ task, signal }) => {
    started += 1;
    if (started === world.cancelAfter) cancelled = run.cancel();
    await new Promise(setImmediate);
    if (signal.aborted) return { status: 'failed', exit_code: 143 };
    const outcome = world.outcomes[task.replace(/\[.*/, '')] ?? 'succeeded';
    return { status: outcome, exit_code: outcome === 'failed' ? 1 : 0 };
  };
  let taken = 0;
  const workers = ['one', 'two', 'three', 'four'].map((name) =>
    stand.worker(name, (_job, worker) => {
      taken += 1;
      if (jobsLost.includes(taken)) worker.vanish();
    }),
  );
  const mortals = ends.map((fate) => createMortalDatabase(stand.database, fate));
  const servers: { stop(): Promise<void> }[] = [];
  const begin = (place: number): void => {
    const database = mortals[place];
    servers.push(
      stand.server(`server-${place}`, { leaseMs: LEASE_MS, ...(database === undefined ? {} : { database }) }),
    );
    if (database !== undefined) void database.over.then(() => begin(place + 1));
  };
  const run = await stand.submit({ graph, step });
  begin(0);
  const { events } = await run.ended;
  await cancelled;
  const toldBefore = run.told.length;
  // Who stood still comes back when all is over, and changes nothing.
  for (const database of mortals) database.goOn();
  for (const one of [...servers, ...workers]) await one.stop();
  await holdsRecord(stand, run, events);
  expect(await run.events()).toEqual(events);
  expect(told(run, toldBefore)).toEqual(toRecord(replay(events) as Run));
  holdsLimits(graph, events);
  holdsEnd(graph, replay(events) as Run);
}

/** What the last server to be heard told of it, as a record. */
function told(run: StoodRun, most: number): unknown {
  const all = run.told.slice(0, most);
  const begun = all.findLastIndex(({ type }) => type === 'run_started');
  return toRecord(replay(all.slice(begun)) as Run);
}

async function holdsRecord(stand: FleetStand, run: StoodRun, events: readonly RunEvent[]): Promise<void> {
  const where = `run_id = '${run.run_id}' AND attempt = ${run.attempt}`;
  expect(await stand.value(`SELECT max(seq) = count(*) AND min(seq) = 1 FROM {fleet_events} WHERE ${where}`)).toBe('t');
  expect(
    await stand.value(`SELECT count(*) FROM {fleet_jobs} WHERE ${where} AND NOT (folded AND state = 'finished')`),
  ).toBe('0');
  expect(await stand.value('SELECT count(*) FROM {fleet_locks}')).toBe('0');
  for (const type of ['task_started', 'task_ended'] as const) {
    const tasks = events.flatMap((event) => (event.type === type ? [event.task] : []));
    expect(new Set(tasks).size).toBe(tasks.length);
  }
  expect(events.filter(({ type }) => type === 'run_ended')).toHaveLength(1);
}
