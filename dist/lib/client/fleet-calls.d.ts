import type { RunEvent, RunStarted, TaskEnd } from '../run/event.ts';
import type { OperationId } from '../schema/generated/task-api/api-operations.ts';
import type { Artifact, Fleet, FleetJob, FleetJobList, FleetRun, FleetSubmission, JobClaim, JobHeld, JobRefusal, Operations, QueryInputs, RegisteredRun, WorkerAnnouncement, WorkerTerms } from '../schema/generated/task-api/api-types.ts';
import type { Json } from '../schema/json.ts';
import { type BlobCalls } from './blob-calls.ts';
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
export type JobEvent = Extract<RunEvent, {
    readonly type: 'task_started' | 'task_retried' | 'note';
}>;
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
    listFleetJobs(runId: string, attempt: number, query?: QueryInputs['listFleetJobs'], options?: RequestOptions): Promise<FleetJobList>;
    announceWorker(worker: string, said: WorkerAnnouncement, options?: RequestOptions): Promise<WorkerTerms>;
    removeWorker(worker: string, options?: RequestOptions): Promise<void>;
    /** The next job; undefined where none came within `wait_ms`. The time limit of the request is that much longer. */
    claimJob(worker: string, claim?: JobClaim, options?: RequestOptions): Promise<ClaimedJob | undefined>;
    /** Rejects with 409 (`problem.lost`) where the job is somebody else's by now. */
    extendJob(job: number, progress: JobProgress, options?: RequestOptions): Promise<JobHeld>;
    /** Chunks are numbered from 1; the same number again changes nothing. */
    appendJobLog(job: number, ticket: string, seq: number, chunk: string | Uint8Array, options?: RequestOptions): Promise<void>;
    /** Safe to repeat with the same ticket. */
    finishJob(job: number, outcome: JobOutcome, options?: RequestOptions): Promise<{
        readonly next: ClaimedJob | null;
    }>;
    refuseJob(job: number, refusal: JobRefusal, options?: RequestOptions): Promise<void>;
}
type SendJson = <Id extends OperationId>(id: Id, cargo: Cargo, request?: RequestOptions) => Promise<Operations[Id]['result']>;
/** The calls about a fleet, over two ways of sending. */
export declare function fleetCalls(send: Send, json: SendJson): FleetCalls;
export {};
