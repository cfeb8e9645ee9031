import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTask } from '../../src/execute/run-task.ts';
import type { FleetBell } from '../../src/fleet/parts.ts';
import type { StepGraph } from '../../src/graph/graph.ts';
import { usesExpressions } from '../../src/launch/origin/plan-needs.ts';
import { createExpressions } from '../../src/plan/expression.ts';
import type { JobQueue, JobRef } from '../../src/queue/job-queue.ts';
import type { RunEvent, RunStarted } from '../../src/run/event.ts';
import type { StepRunner } from '../../src/steps/step-runner.ts';
import type { Database } from '../../src/store/database.ts';
import type { FleetRunKey } from '../../src/store/fleet-runs/fleet-run.ts';
import { readFleetEvents } from '../../src/store/fleet-runs/record.ts';
import { takeJob } from '../../src/store/jobs/claim/take-job.ts';
import { extendJob } from '../../src/store/jobs/finish/extend-job.ts';
import { finishJob } from '../../src/store/jobs/finish/finish-job.ts';
import { createSystem } from '../../src/system/system.ts';
import type { FleetJob } from '../../src/worker/calls/wire.ts';
import { viewOf } from '../../src/worker/taking/view-of.ts';
import type { FakeStep } from './run-fake.ts';

/** A worker in this process: it does steps as a worker does, without HTTP. */
export interface StepWorker {
  /** Vanishes: it tells nobody anything any more, and the queue keeps its locks until they run out. */
  vanish(): void;
  stop(): Promise<void>;
}

interface WorkerOptions {
  readonly name: string;
  readonly database: Database;
  readonly queue: JobQueue;
  readonly bell: FleetBell;
  readonly lockMs: number;
  /** Called with each job before it is done. */
  readonly onJob?: (job: FleetJob, worker: StepWorker) => void;
  readonly givenOf: (run_id: string, attempt: number) => { readonly graph: StepGraph; readonly step?: FakeStep };
}

const LANES = ['~'];
/** Between two signs of life, ms. */
const BEAT_MS = 10;

/** Begins a worker that takes every job of the plain lane, one at a time. */
export function createStepWorker(options: WorkerOptions): StepWorker {
  const { name, database, queue, bell, lockMs } = options;
  const folder = mkdtempSync(join(tmpdir(), 'worker-'));
  let isOver = false;
  let isGone = false;
  let claims = 0;
  let wake = (): void => undefined;

  const take = async (): Promise<boolean> => {
    claims += 1;
    const ticket = `${name}-${claims}`;
    const ref = await queue.claim(LANES, ticket, lockMs);
    if (ref === undefined) return false;
    if (isGone) return true;
    const taken = await takeJob(database, { id: Number(ref.id), worker: name, ticket, lockMs });
    if (taken.kind !== 'taken') {
      if (taken.kind === 'cancelled' || taken.kind === 'lost') bell.ring('results');
      await queue.finish(ref, ticket);
      return true;
    }
    await work(ref, JSON.parse(taken.json) as FleetJob);
    return true;
  };
  const work = async (ref: JobRef, job: FleetJob): Promise<void> => {
    options.onJob?.(job, worker);
    if (isGone) return;
    const { ticket } = job;
    const cancel = new AbortController();
    const told: RunEvent[] = [];
    const beat = async (): Promise<void> => {
      const events = told.splice(0);
      await queue.extend(ref, ticket, lockMs);
      const extended = await extendJob(database, { id: job.job, ticket, events: JSON.stringify(events) });
      if (events.length > 0) bell.ring('results');
      if (extended === undefined || extended.cancel) cancel.abort();
    };
    let beating: Promise<void> = Promise.resolve();
    const beats = setInterval(() => {
      // A sign of life that does not get through is one less.
      beating = beating.then(() => (isGone ? undefined : beat())).catch(() => undefined);
    }, BEAT_MS);
    try {
      const end = await doStep(options, folder, job, cancel.signal, (event) => told.push(event));
      clearInterval(beats);
      await beating;
      if (isGone) return;
      const events = JSON.stringify(told.splice(0));
      const finish = { id: job.job, ticket, events, end: JSON.stringify(end), artifacts: '[]' };
      if ((await finishJob(database, finish)) !== undefined) bell.ring('results');
      await queue.finish(ref, ticket);
    } finally {
      clearInterval(beats);
    }
  };
  const unhear = bell.hear('jobs', () => wake());
  const loop = (async () => {
    await Promise.resolve();
    while (!isOver && !isGone) {
      const rung = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 100);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      if (!(await take())) await rung;
    }
  })();
  loop.catch(() => undefined);
  const worker: StepWorker = {
    vanish: () => {
      isGone = true;
      wake();
    },
    stop: async () => {
      isOver = true;
      wake();
      unhear();
      await loop;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return worker;
}

async function doStep(
  { database, givenOf }: WorkerOptions,
  folder: string,
  job: FleetJob,
  signal: AbortSignal,
  tell: (event: RunEvent) => void,
) {
  const { run_id, attempt, task, step: id, item } = job;
  const { graph, step = () => ({ status: 'succeeded' as const, exit_code: 0 }) } = givenOf(run_id, attempt);
  const started = await startOf(database, { run_id, attempt });
  const runner: StepRunner = { name: 'fake', run: async (call) => step(call) };
  const run = viewOf(started, graph, job);
  return runTask(
    graph,
    { run, task, step: id, item },
    {
      system: createSystem({ cwd: folder, env: {} }),
      folders: { run: join(folder, 'run'), state: folder },
      runnerOf: (name) => (name === 'fake' ? runner : undefined),
      expressions: usesExpressions(graph) ? await createExpressions() : undefined,
      changes: undefined,
      signal,
      observers: [{ name: 'test', onEvent: tell }],
    },
  );
}

const starts = new Map<string, Promise<RunStarted>>();

// A run of thousands is not read again for each of its steps.
function startOf(database: Database, key: FleetRunKey): Promise<RunStarted> {
  const name = `${database.schema}/${key.run_id}/${key.attempt}`;
  const known = starts.get(name) ?? readFleetEvents(database, key).then(([first]) => first as RunStarted);
  starts.set(name, known);
  return known;
}
