import type pg from 'pg';
import type { ApiLogger, TaskApiOptions } from '../../api/create-task-api.ts';
/** How the fleet of a task API in a host app is made. One of `pool` and `connectionString` says where its tables are. */
export interface HostFleetOptions {
    /** The host's own pool of `pg`: used as it is, never ended. */
    readonly pool?: pg.Pool;
    readonly connectionString?: string;
    /** Schema of the tables; `public` where not given. The queue has another beside it: `<schema>_queue`. */
    readonly schema?: string;
    /** `REDIS_URL`, `FLEET_BLOBS`, `FLEET_LOCK`, `NOTIFY_SECRETS` and what else docs/environment.md names; that of this process where not given. */
    readonly env?: Readonly<Record<string, string>>;
    /** Where files of steps are kept unless `FLEET_BLOBS` says otherwise, relative to the working directory; default `.orchestrator`. */
    readonly stateDir?: string;
    /** Hears what the operator should know; nothing is logged where it is not given. */
    readonly logger?: Pick<ApiLogger, 'warn'>;
}
/** How this process reaches its own task API. */
export interface OwnApi {
    /** Origin, with what of the mount's path comes before `/agents`. */
    readonly baseUrl: string;
    /** With the scopes `tasks:read` and `tasks:write`, bound to nothing. */
    readonly token: string;
}
/** The fleet of a task API in a host app. */
export interface HostFleet {
    /** For `createTaskApi`, beside its other options: where the tables are, what the fleet works with, and how its runs go on after a decision. */
    readonly api: Required<Pick<TaskApiOptions, 'database' | 'fleet' | 'resume'>>;
    /** Begins this process's share in driving runs; to be called once the API answers. */
    start(own: OwnApi): Promise<void>;
    /** Gives its runs to other servers, or to itself when it comes back; to be called while the API still answers. */
    stop(): Promise<void>;
    /** Lets go of the queue and of connections; to be called after the API is closed. */
    close(): Promise<void>;
}
/** Makes a fleet. A queue that cannot be opened is tried again until it can; the API answers 503 until then. Faults: usage. */
export declare function createFleet(options: HostFleetOptions): Promise<HostFleet>;
