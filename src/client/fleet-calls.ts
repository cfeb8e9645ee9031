import type { RunEvent, RunStarted, TaskEnd } from '../run/event.ts';
import type { OperationId } from '../schema/generated/task-api/api-operations.ts';
import type {
  Artifact,
  Fleet,
  FleetJob,
  FleetJobList,
  FleetRun,
  FleetSubmission,
  JobClaim,
  JobHeld,
  JobRefusal,
  Operations,
  QueryInputs,
  RegisteredRun,
  WorkerAnnouncement,
  WorkerTerms,
} from '../schema/generated/task-api/api-types.ts';
import type { Json } from '../schema/json.ts';
import { type BlobCalls, blobCalls } from './blob-calls.ts';
import type { Cargo, RequestOptions, Send } from './send.ts';

/** A job as a worker gets it. `events` are what its task can see of the steps before it. */
export interface ClaimedJob extends Omit<FleetJob, 'item' | 'events'> {
  readonly item: Json;
  readonly events: readonly RunEvent[];
}

/** What a worker needs of a run. */
export interface RunOfFleet extends Omit<FleetRun, 'started'> {
  readonly started: RunStarted;
}

/** An event that a worker may tell of its own task; the server puts in its own time. */
export type JobEvent = Extract<RunEvent, { readonly type: 'task_started' | 'task_retried' | 'note' }>;

/** What a worker tells of a job that goes on. */
export interface JobProgress {
  readonly ticket: string;
  readonly events: readonly JobEvent[];
}

/** What a worker tells of a job that ended; with `claim` it asks for the next one. */
export interface JobOutcome extends JobProgress {
  readonly end: TaskEnd;
  readonly artifacts: readonly Artifact[];
  readonly claim?: boolean;
}

/** The calls about a fleet. */
export interface FleetCalls extends BlobCalls {
  /** The run as it is registered. Rejects with 409 where its group is taken and it is not to wait. */
  submitFleetRun(submission: FleetSubmission, options?: RequestOptions): Promise<RegisteredRun>;
  /** The workers, and what waits for them. */
  getFleet(options?: RequestOptions): Promise<Fleet>;
  getFleetRun(runId: string, attempt: number, options?: RequestOptions): Promise<RunOfFleet>;
  listFleetJobs(
    runId: string,
    attempt: number,
    query?: QueryInputs['listFleetJobs'],
    options?: RequestOptions,
  ): Promise<FleetJobList>;
  announceWorker(worker: string, said: WorkerAnnouncement, options?: RequestOptions): Promise<WorkerTerms>;
  removeWorker(worker: string, options?: RequestOptions): Promise<void>;
  /** The next job; undefined where none came within `wait_ms`. The time limit of the request is that much longer. */
  claimJob(worker: string, claim?: JobClaim, options?: RequestOptions): Promise<ClaimedJob | undefined>;
  /** Rejects with 409 (`problem.lost`) where the job is somebody else's by now. */
  extendJob(job: number, progress: JobProgress, options?: RequestOptions): Promise<JobHeld>;
  /** Chunks are numbered from 1; the same number again changes nothing. */
  appendJobLog(
    job: number,
    ticket: string,
    seq: number,
    chunk: string | Uint8Array,
    options?: RequestOptions,
  ): Promise<void>;
  /** Safe to repeat with the same ticket. */
  finishJob(job: number, outcome: JobOutcome, options?: RequestOptions): Promise<{ readonly next: ClaimedJob | null }>;
  refuseJob(job: number, refusal: JobRefusal, options?: RequestOptions): Promise<void>;
}

type SendJson = <Id extends OperationId>(
  id: Id,
  cargo: Cargo,
  request?: RequestOptions,
) => Promise<Operations[Id]['result']>;

/** Longest that an answer may take beyond the time it was asked to wait, ms. */
const BEYOND_MS = 30_000;

/** The calls about a fleet, over two ways of sending. */
export function fleetCalls(send: Send, json: SendJson): FleetCalls {
  const nothing = (id: OperationId, cargo: Cargo, request?: RequestOptions): Promise<void> =>
    send(id, cargo, async (response) => void (await response.arrayBuffer()), request);
  return {
    submitFleetRun: (body, request) => json('submitFleetRun', { body }, request),
    getFleet: (request) => json('getFleet', {}, request),
    getFleetRun: (run_id, attempt, request) =>
      json('getFleetRun', { params: { run_id, attempt } }, request) as Promise<unknown> as Promise<RunOfFleet>,
    listFleetJobs: (run_id, attempt, query = {}, request) =>
      json('listFleetJobs', { params: { run_id, attempt }, query }, request),
    announceWorker: (worker, body, request) => json('announceWorker', { params: { worker }, body }, request),
    removeWorker: (worker, request) => nothing('removeWorker', { params: { worker } }, request),
    claimJob: (worker, body = {}, request) =>
      send('claimJob', { params: { worker }, body }, readJob, {
        timeoutMs: (body.wait_ms ?? 0) + BEYOND_MS,
        ...request,
      }),
    extendJob: (job, body, request) => json('extendJob', { params: { job }, body }, request),
    appendJobLog: (job, ticket, seq, body, request) =>
      nothing('appendJobLog', { params: { job }, query: { seq }, body }, withTicket(ticket, request)),
    finishJob: (job, body, request) =>
      json('finishJob', { params: { job }, body }, request) as Promise<unknown> as ReturnType<FleetCalls['finishJob']>,
    refuseJob: (job, body, request) => nothing('refuseJob', { params: { job }, body }, request),
    ...blobCalls(send, nothing),
  };
}

async function readJob(response: Response): Promise<ClaimedJob | undefined> {
  if (response.status !== 204) return (await response.json()) as ClaimedJob;
  await response.arrayBuffer();
  return undefined;
}

function withTicket(ticket: string, request: RequestOptions = {}): RequestOptions {
  return { ...request, headers: { ...request.headers, 'x-job-ticket': ticket } };
}
