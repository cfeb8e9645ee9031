import type { Router } from 'express';
import type pg from 'pg';
import { Fault } from '../errors.ts';
import { createServerTells } from '../outbox/messages/server-tells.ts';
import type { Database } from '../store/database.ts';
import { createMigrator } from '../store/migrate/create-migrator.ts';
import { createPostgresDatabase } from '../store/postgres/create-postgres-database.ts';
import { type Clock, systemClock } from '../system/clock.ts';
import { type AuthOptions, createAuthentication } from './auth/authentication.ts';
import type { ApiContext } from './context.ts';
import { createGithub } from './github/create-github.ts';
import type { PullRequestOptions } from './github/options.ts';
import { createHandlers } from './handlers.ts';
import { type Readiness, readiness } from './health/readiness.ts';
import { createSchemaGate, type MigrateMode } from './health/schema-gate.ts';
import { createRouter } from './http/router.ts';
import type { FleetOptions } from './jobs/options.ts';
import { createLive } from './live/create-live.ts';
import { createMetrics } from './metrics/create-metrics.ts';
import { createTracing, type TracerLike } from './metrics/tracing.ts';
import { createSlack } from './slack/create-slack.ts';
import type { SlackOptions } from './slack/options.ts';
import { type SweepOptions, type SweepParts, startSweeps } from './sweep/start-sweeps.ts';
import type { CarrierOptions } from './telling/carriers.ts';
import { type OutboxOptions, startOutbox } from './telling/start-outbox.ts';
import { createUi } from './ui/create-ui.ts';
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
export function createTaskApi(options: TaskApiOptions): TaskApi {
  const { clock = systemClock, logger = SILENT } = options;
  const database = databaseOf(options);
  const gate = createSchemaGate(database, options.migrate ?? 'check', clock);
  const world = { clock, fetch: options.fetch ?? fetch };
  const authentication = createAuthentication(database, options, world);
  const live = createLive({ database, clock, logger });
  const changed = (): void => {
    live.changed();
    outbox?.nudge();
  };
  const told = toldByServer(options, clock, logger);
  const context = { database, clock, changed, logged: live.logged, ...told };
  const metrics = createMetrics({ database, live, hasFleet: options.fleet !== undefined });
  const tracing = createTracing(options.tracer);
  const publicUrl = options.publicUrl?.replace(/\/+$/, '');
  const telling = { ...world, database, logger, publicUrl, gate: gate.pass, onCarried: metrics.carried };
  const outbox = startOutbox(options, telling);
  const slack = options.slack && createSlack({ ...world, context, logger, slack: options.slack });
  const polls = options.sweep !== false;
  const github =
    options.pullRequests && createGithub({ ...world, context, logger, polls, github: options.pullRequests });
  const closing = new AbortController();
  const ready = (): Promise<Readiness> => readiness(database, gate);
  const sweeps = sweepsOf(options, { context, logger, onSwept: (swept) => metrics.swept({ ...swept }) });
  return {
    router: createRouter({
      handlers: createHandlers({
        context,
        authentication,
        live,
        metrics,
        ready,
        slack,
        github,
        webhooks: options.webhooks,
        fleet: options.fleet,
      }),
      ui: options.ui === false ? undefined : createUi(options.ui),
      authenticate: authentication.authenticate,
      gate: gate.pass,
      ...(publicUrl === undefined ? {} : { publicUrl }),
      closing: closing.signal,
      onAnswered: (answered) => {
        metrics.answered(answered);
        tracing.answered(answered);
      },
      onFailure: (problem, requestId) => logger.error('A request failed.', { requestId, error: problem.cause }),
    }),
    migrate: () => createMigrator(database).up(),
    ready,
    async close() {
      closing.abort();
      await sweeps?.stop();
      await outbox?.stop();
      await slack?.close();
      await github?.close();
      await live.close();
      await authentication.tokens.idle();
      if (options.database === undefined) await database.close();
    },
  };
}

const SILENT: ApiLogger = { info: () => {}, warn: () => {}, error: () => {} };

function sweepsOf(
  { sweep = {}, fleet }: TaskApiOptions,
  parts: SweepParts,
): ReturnType<typeof startSweeps> | undefined {
  return sweep === false ? undefined : startSweeps({ ...parts, blobs: fleet?.blobs, ...sweep });
}

// What a run is told of it, so that it does not tell the same.
function toldByServer(
  { notifications }: TaskApiOptions,
  clock: Clock,
  logger: ApiLogger,
): Pick<ApiContext, 'serverTells'> {
  if (notifications === undefined) return {};
  return { serverTells: createServerTells(notifications, { clock, onNote: (sentence) => logger.warn(sentence) }) };
}

function databaseOf({ database, pool, connectionString, schema, logger }: TaskApiOptions): Database {
  const given = [database, pool, connectionString].filter((one) => one !== undefined).length;
  if (given !== 1) {
    throw new Fault('usage', 'A task API needs exactly one of the options pool, connectionString and database.');
  }
  if (database !== undefined) return database;
  return createPostgresDatabase({
    ...(pool === undefined ? {} : { pool }),
    ...(connectionString === undefined ? {} : { connectionString }),
    ...(schema === undefined ? {} : { schema }),
    ...(logger === undefined ? {} : { logger }),
  });
}
