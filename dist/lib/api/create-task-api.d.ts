import type { Router } from 'express';
import type pg from 'pg';
import type { Database } from '../store/database.ts';
import { type Clock } from '../system/clock.ts';
import { type AuthOptions } from './auth/authentication.ts';
import type { PullRequestOptions } from './github/options.ts';
import { type Readiness } from './health/readiness.ts';
import { type MigrateMode } from './health/schema-gate.ts';
import type { FleetOptions } from './jobs/options.ts';
import { type TracerLike } from './metrics/tracing.ts';
import type { SlackOptions } from './slack/options.ts';
import { type SweepOptions } from './sweep/start-sweeps.ts';
import type { CarrierOptions } from './telling/carriers.ts';
import { type OutboxOptions } from './telling/start-outbox.ts';
import type { UiOptions } from './ui/options.ts';
/** Where the API writes what its operator should know; `console` and pino fit. */
export interface ApiLogger {
    info(message: string, details?: object): void;
    warn(message: string, details?: object): void;
    error(message: string, details?: object): void;
}
/** How a task API is made. One of `pool`, `connectionString` and `database` says where its tables are. */
export interface TaskApiOptions extends AuthOptions, CarrierOptions {
    /** The host's own pool of `pg`: used as it is, never ended. */
    readonly pool?: pg.Pool;
    /** For a pool of the API's own, ended by `close`. */
    readonly connectionString?: string;
    /** A database made elsewhere (the embedded one); closing it stays the maker's. */
    readonly database?: Database;
    /** Schema of the tables; `public` where not given. Several APIs with different schemas may share a process and a pool. */
    readonly schema?: string;
    /** Default `check`: requests are refused with the command to run while the tables are not current. */
    readonly migrate?: MigrateMode;
    /** The mount as callers see it (`https://example.com/agents`), where a proxy hides it. */
    readonly publicUrl?: string;
    /** Nothing is logged where it is not given. */
    readonly logger?: ApiLogger;
    /** OpenTelemetry's tracer (`trace.getTracer('orchestrator')`): one span a request. */
    readonly tracer?: TracerLike;
    /** Runs that fell silent, and what is kept how long; `false` leaves all sweeping to other servers. */
    readonly sweep?: SweepOptions | false;
    /** Webhooks and all else that leaves the server after a change; `false` leaves it to other servers. */
    readonly outbox?: OutboxOptions | false;
    /** Decisions by buttons in Slack: `POST /hooks/slack`. */
    readonly slack?: SlackOptions;
    /** Decisions by pull requests and comments on GitHub: `POST /hooks/github`, and looking at what is waited for. */
    readonly pullRequests?: PullRequestOptions;
    /** Plans run on many machines; without it every operation of `/fleet` answers 404. */
    readonly fleet?: FleetOptions;
    /** The dashboard, at `ui/` below the mount; `false` for none. */
    readonly ui?: UiOptions | false;
    readonly clock?: Clock;
    readonly fetch?: typeof fetch;
}
/** A task API in a host app. It listens to nothing, handles no signals and ends no pool it did not make. */
export interface TaskApi {
    /** An Express 5 router for any mount path of an Express 4 or 5 app, before or after its `express.json()`. */
    readonly router: Router;
    /** Makes the tables, or brings them up to date; answers the names of the migrations applied. Any number may run at once. */
    migrate(): Promise<readonly string[]>;
    /** Whether requests can be answered, and what stands against it. */
    ready(): Promise<Readiness>;
    /** Ends streams, sweeps and what the API itself made. */
    close(): Promise<void>;
}
/** Makes a task API. Throws Fault `usage` for options that contradict each other; connects to nothing yet. */
export declare function createTaskApi(options: TaskApiOptions): TaskApi;
