export { ApiError } from './client/api-error.ts';
export type { BlobCalls } from './client/blob-calls.ts';
export { createTaskClient } from './client/create-task-client.ts';
export type { ClaimedJob, FleetCalls, JobEvent, JobOutcome, JobProgress, RunOfFleet } from './client/fleet-calls.ts';
export type { ClientOptions, RequestOptions } from './client/send.ts';
export type { StreamOptions } from './client/stream/stream.ts';
export type { ByteRange, LiveEvent, TaskClient } from './client/task-client.ts';
export { Fault, type FaultCode } from './errors.ts';
export type * from './schema/generated/task-api/api-types.ts';
