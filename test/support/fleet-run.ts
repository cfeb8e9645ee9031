import { randomBytes } from 'node:crypto';
import { createJobBell } from '../../src/api/jobs/job-bell.ts';
import { type Coordinator, createCoordinator } from '../../src/fleet/coordinator.ts';
import type { DriveParts } from '../../src/fleet/parts.ts';
import type { StepGraph } from '../../src/graph/graph.ts';
import { createMemoryQueue } from '../../src/queue/memory/create-memory-queue.ts';
import { apply, replay } from '../../src/run/apply.ts';
import type { RunEvent } from '../../src/run/event.ts';
import type { Run } from '../../src/run/run.ts';
import type { Json } from '../../src/schema/json.ts';
import type { Database } from '../../src/store/database.ts';
import { readFleetEvents } from '../../src/store/fleet-runs/record.ts';
import { tablesOf } from '../../src/store/tables.ts';
import { type Clock, systemClock } from '../../src/system/clock.ts';
import { createSystem } from '../../src/system/system.ts';
import type { FleetJob } from '../../src/worker/calls/wire.ts';
import { atTheEnd } from './database.ts';
import { addFleetRows } from './fleet-rows.ts';
import { createStepWorker, type StepWorker } from './fleet-step-worker.ts';
import type { FakeRun, FakeStep } from './run-fake.ts';

/** How often the clock of a stand is faster than the machine's: what looks once a second looks at once. */
const HURRY = 10;

/** A run as a test hands it in. */
export interface GivenRun {
  readonly graph: StepGraph;
  readonly step?: FakeStep;
  readonly run_id?: string;
  readonly attempt?: number;
  readonly submission?: { readonly [name: string]: Json };
  readonly group?: string;
  readonly whenBusy?: 'queue' | 'cancel' | 'skip';
}

/** A run that was handed in. */
export interface StoodRun {
  readonly run_id: string;
  readonly attempt: number;
  /** Resolves when the run has ended: with its record, and with what those who hear of it were told last. */
  readonly ended: Promise<FakeRun>;
  /** Asks that it be cancelled. */
  cancel(): Promise<void>;
  /** Its record so far. */
  events(): Promise<readonly RunEvent[]>;
  /** Everything its hearers were told, by whichever server. */
  readonly told: RunEvent[];
}

/** Servers and workers of a fleet in this process, on a real database. */
export interface FleetStand {
  readonly database: Database;
  readonly notes: string[];
  /** Begins one more server; its database may be another's double. */
  server(
    name: string,
    more?: Partial<Omit<DriveParts, 'readPlan'>> & { leaseMs?: number; silentMs?: number },
  ): Coordinator;
  /** Begins one more worker; it goes on until the test ends. */
  worker(name: string, onJob?: (job: FleetJob, worker: StepWorker) => void): StepWorker;
  submit(run: GivenRun): Promise<StoodRun>;
  /** The value in the first row and column of a statement; `{runs}` stands for a table. */
  value(text: string): Promise<string | null>;
}

/** A stand with nobody at work; all of it ends with the test. `lockMs`: how long a worker may be silent. */
export function createFleetStand(database: Database, { lockMs = 30_000 } = {}): FleetStand {
  const clock = hurried(systemClock, HURRY);
  const world = { ...createSystem({ env: {} }), clock };
  const runs = new Map<string, { readonly given: GivenRun; readonly told: RunEvent[]; last: Run | undefined }>();
  const notes: string[] = [];
  const bell = createJobBell({ database, clock: systemClock });
  const queue = createMemoryQueue({ clock: systemClock, onStalled: () => bell.ring('jobs') });
  const ends: (() => Promise<unknown>)[] = [];
  atTheEnd(async () => {
    for (const end of ends.toReversed()) await end();
    await queue.close();
    await bell.close();
  });
  const known = (run_id: string, attempt: number) => {
    const run = runs.get(`${run_id}/${attempt}`);
    if (run === undefined) throw new Error(`No run ${run_id}/${attempt}`);
    return run;
  };
  const value: FleetStand['value'] = async (text) => {
    const tables = tablesOf(database.schema) as unknown as Readonly<Record<string, string>>;
    const [row] = await database.query({ text: text.replace(/\{(\w+)\}/g, (_, name: string) => tables[name] ?? name) });
    return row === undefined ? null : (Object.values(row)[0] ?? null);
  };
  return {
    database,
    notes,
    value,
    server: (name, more = {}) => {
      const server = createCoordinator({
        name,
        database,
        queue,
        bell,
        system: world,
        readPlan: async ({ run_id, attempt }) => known(run_id, attempt).given.graph,
        decided: async () => [],
        onNote: (note) => notes.push(note),
        hear: async (_graph, { run_id, attempt }) => {
          const heard = known(run_id, attempt);
          let run: Run | undefined;
          const onEvent = (event: RunEvent): void => {
            run = apply(run, event);
            heard.last = run;
            heard.told.push(event);
          };
          return { record: { name: 'test', onEvent }, notes: [], close: async () => undefined };
        },
        ...more,
      });
      ends.push(() => server.stop());
      return server;
    },
    worker: (name, onJob) => {
      const worker = createStepWorker({
        name,
        database,
        queue,
        bell,
        lockMs,
        givenOf: (run_id, attempt) => known(run_id, attempt).given,
        ...(onJob === undefined ? {} : { onJob }),
      });
      ends.push(() => worker.stop());
      return worker;
    },
    submit: async (given) => {
      const { run_id = `r-${randomBytes(6).toString('hex')}`, attempt = 1 } = given;
      const kept = { given, told: [] as RunEvent[], last: undefined as Run | undefined };
      runs.set(`${run_id}/${attempt}`, kept);
      const { graph, submission, group, whenBusy } = given;
      const plan = { path: graph.path, text: graph.text };
      await addFleetRows(database, { run_id, attempt, plan, submission, group, whenBusy });
      bell.ring('results');
      const key = { run_id, attempt };
      const where = `run_id = '${run_id}' AND attempt = ${attempt}`;
      const events = () => readFleetEvents(database, key);
      const ended = async (): Promise<FakeRun> => {
        for (;;) {
          if ((await value(`SELECT state FROM {fleet_runs} WHERE ${where}`)) === 'ended') break;
          await new Promise((resolve) => setTimeout(resolve, 15));
        }
        const all = await events();
        const run = kept.last ?? replay(all);
        if (run === undefined) throw new Error('It never began');
        return { run, events: all };
      };
      return {
        ...key,
        told: kept.told,
        events,
        cancel: async () => {
          await value(`UPDATE {runs} SET cancel_requested_at = now(), cancel_requested_by = 'ana' WHERE ${where}`);
          bell.ring('results');
        },
        get ended() {
          return ended();
        },
      };
    },
  };
}

/** A clock that goes so many times as fast, but for the time of day. */
export function hurried(clock: Clock, times: number): Clock {
  return {
    now: () => clock.now(),
    monotonic: () => clock.monotonic() * times,
    after: (ms, fn) => clock.after(ms / times, fn),
  };
}
