import { createJobBell, type JobBell } from '../../src/api/jobs/job-bell.ts';
import type { BlobStore } from '../../src/blobs/blob-store.ts';
import { type ClaimedJob, createTaskClient, type TaskClient } from '../../src/client.ts';
import type { JobQueue } from '../../src/queue/job-queue.ts';
import { createMemoryQueue } from '../../src/queue/memory/create-memory-queue.ts';
import type { TaskEnd } from '../../src/run/event.ts';
import type { FleetSubmission } from '../../src/schema/generated/task-api/api-types.ts';
import type { Database, Row } from '../../src/store/database.ts';
import { laneOf } from '../../src/store/jobs/lane.ts';
import { type Tables, tablesOf } from '../../src/store/tables.ts';
import { insertToken } from '../../src/store/tokens/tokens.ts';
import { systemClock } from '../../src/system/clock.ts';
import { atTheEnd } from './database.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';
import { type RunningApi, startTaskApi } from './task-api.ts';

/** A job that a test makes; what is left out is nothing special. */
export interface TestJob {
  readonly task: string;
  readonly step?: string;
  readonly labels?: readonly string[];
  readonly repository?: string | null;
  readonly priority?: number;
  /** Tasks whose files it gets. */
  readonly needs?: readonly string[];
}

/** An API with a fleet, and hands to play coordinator and workers. Locks run out by the queue's clock, which is a test's to move. */
export interface FleetStand extends RunningApi {
  readonly database: Database;
  readonly client: TaskClient;
  readonly queue: JobQueue;
  readonly queueClock: ManualClock;
  readonly bell: JobBell;
  /** Hands in a run and lets a coordinator have it. */
  begin(run_id?: string, more?: Partial<FleetSubmission>): Promise<void>;
  /** Makes jobs of a run as its coordinator does. */
  add(jobs: readonly TestJob[], run_id?: string): Promise<void>;
  announce(worker: string, labels?: readonly string[]): Promise<void>;
  /** Announces a worker and claims; throws where there is nothing. */
  claim(worker: string, wait_ms?: number): Promise<ClaimedJob>;
  /** A column or more of the job of a task. */
  row(task: string, columns: string): Promise<Row>;
  sql(text: (tables: Tables) => string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** A client that is bound to a repository by its job. */
  bound(repository: string): Promise<TaskClient>;
}

/** Lock of a job at a stand, ms. */
export const LOCK_MS = 15_000;

/** How a task of no consequence ends. */
export const DONE: TaskEnd = {
  status: 'succeeded',
  reason: null,
  exit_code: 0,
  tries: 1,
  duration_ms: 5,
  outputs: {},
  outputs_uri: null,
  log_excerpt: null,
  tolerated: false,
  approval_state: null,
};

const PLAN = 'name: nightly\nsteps:\n  - id: a\n    run: "true"\n';

/** A run to be handed in. */
export function submission(run_id = 'r', more: Partial<FleetSubmission> = {}): FleetSubmission {
  return {
    run: {
      run_id,
      source_key: `key-${run_id}`,
      plan: { name: 'nightly', path: 'plans/nightly.yml', text: PLAN },
      git: { commit: '9f1c2d3', dirty: false },
      started_at: '2026-01-02T03:04:05Z',
    },
    ...more,
  };
}

const NO_BLOBS = { stat: async () => undefined, get: async () => undefined } as unknown as BlobStore;

/** Starts a stand; everybody may do everything. With a queue of the test's own `queueClock` moves nothing. */
export async function startFleet(
  database: Database,
  own: { readonly queue?: JobQueue; readonly lockMs?: number } = {},
): Promise<FleetStand> {
  const queueClock = createManualClock();
  const { queue = createMemoryQueue({ clock: queueClock }), lockMs = LOCK_MS } = own;
  const bell = createJobBell({ database, clock: systemClock });
  atTheEnd(() => bell.close());
  const running = await startTaskApi(database, { fleet: { queue, bell, blobs: NO_BLOBS, lockMs } });
  const client = createTaskClient({ baseUrl: running.url });
  const sql: FleetStand['sql'] = (text, values = []) =>
    database.query({ text: text(tablesOf(database.schema)), values });
  const stand: FleetStand = {
    ...running,
    database,
    client,
    queue,
    queueClock,
    bell,
    sql,
    begin: async (run_id = 'r', more = {}) => {
      await client.submitFleetRun(submission(run_id, more));
      await sql(
        ({ fleet_runs }) => `UPDATE ${fleet_runs} SET state = 'running', epoch = 1 WHERE run_id = $1`,
        [run_id],
      );
      await sql(
        ({ fleet_events }) => `INSERT INTO ${fleet_events} (run_id, attempt, seq, event) VALUES ($1, 1, 1, $2::jsonb)`,
        [run_id, JSON.stringify({ type: 'run_started', at: '2026-01-02T03:04:05.000Z' })],
      );
    },
    add: (jobs, run_id = 'r') => addJobs(stand, run_id, jobs),
    announce: async (worker, labels = []) => {
      await client.announceWorker(worker, { name: `name-${worker}`, labels, concurrency: 1 });
    },
    claim: async (worker, wait_ms = 0) => {
      await stand.announce(worker);
      const job = await client.claimJob(worker, { wait_ms });
      if (job === undefined) throw new Error('There is no job');
      return job;
    },
    row: async (task, columns) => {
      const [row] = await sql(({ fleet_jobs }) => `SELECT ${columns} FROM ${fleet_jobs} WHERE task = $1`, [task]);
      return row ?? {};
    },
    bound: async (repository) =>
      createTaskClient({ baseUrl: running.url, token: await boundToken(database, repository) }),
  };
  return stand;
}

// As a coordinator writes them: lanes, then jobs, then the queue, then the bell.
async function addJobs({ sql, queue, bell }: FleetStand, run_id: string, jobs: readonly TestJob[]): Promise<void> {
  for (const { task, step = task, labels = [], repository = null, priority = 0, needs = [] } of jobs) {
    const lane = laneOf({ labels, repository });
    await sql(
      ({ fleet_lanes }) =>
        `INSERT INTO ${fleet_lanes} (lane, labels, repository_id) VALUES ($1, $2::text[], $3) ON CONFLICT DO NOTHING`,
      [lane, labels, repository],
    );
    const [row] = await sql(
      ({ fleet_jobs }) =>
        `INSERT INTO ${fleet_jobs} (run_id, attempt, task, step, lane, priority, spec) VALUES ($1, 1, $2, $3, $4, $5, $6::jsonb) RETURNING id`,
      [run_id, task, step, lane, priority, JSON.stringify({ step, item: null, events: [], needs })],
    );
    await queue.enqueue([{ id: row?.id ?? '', lane, priority }]);
  }
  bell.ring('jobs');
}

async function boundToken(database: Database, repository_id: string): Promise<string> {
  const { text } = await insertToken(database, database.schema, {
    name: `job of ${repository_id}`,
    scopes: ['tasks:read', 'tasks:write', 'fleet:work'],
    expiresAt: null,
    createdBy: 'test',
    identity: {
      id: `github:job-${repository_id}`,
      owner: `github:${repository_id}:1:1`,
      repository: 'o/r',
      repository_id,
      actor: `actor-${repository_id}`,
      run_id: '1',
      run_attempt: '1',
      workflow_ref: null,
      environment: null,
      ref: null,
      sha: null,
    },
  });
  return text;
}
