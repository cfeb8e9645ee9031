import { Fault } from '../errors.js';
import { createServerTells } from '../outbox/messages/server-tells.js';
import { createMigrator } from '../store/migrate/create-migrator.js';
import { createPostgresDatabase } from '../store/postgres/create-postgres-database.js';
import { systemClock } from '../system/clock.js';
import { createAuthentication } from './auth/authentication.js';
import { createGithub } from './github/create-github.js';
import { createHandlers } from './handlers.js';
import { readiness } from './health/readiness.js';
import { createSchemaGate } from './health/schema-gate.js';
import { createRouter } from './http/router.js';
import { createLive } from './live/create-live.js';
import { createMetrics } from './metrics/create-metrics.js';
import { createTracing } from './metrics/tracing.js';
import { createSlack } from './slack/create-slack.js';
import { startSweeps } from './sweep/start-sweeps.js';
import { startOutbox } from './telling/start-outbox.js';
import { createUi } from './ui/create-ui.js';
/** Makes a task API. Throws Fault `usage` for options that contradict each other; connects to nothing yet. */
export function createTaskApi(options) {
    const { clock = systemClock, logger = SILENT } = options;
    const database = databaseOf(options);
    const gate = createSchemaGate(database, options.migrate ?? 'check', clock);
    const world = { clock, fetch: options.fetch ?? fetch };
    const authentication = createAuthentication(database, options, world);
    const live = createLive({ database, clock, logger });
    const changed = () => {
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
    const github = options.pullRequests && createGithub({ ...world, context, logger, polls, github: options.pullRequests });
    const closing = new AbortController();
    const ready = () => readiness(database, gate);
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
            if (options.database === undefined)
                await database.close();
        },
    };
}
const SILENT = { info: () => { }, warn: () => { }, error: () => { } };
function sweepsOf({ sweep = {}, fleet }, parts) {
    return sweep === false ? undefined : startSweeps({ ...parts, blobs: fleet?.blobs, ...sweep });
}
// What a run is told of it, so that it does not tell the same.
function toldByServer({ notifications }, clock, logger) {
    if (notifications === undefined)
        return {};
    return { serverTells: createServerTells(notifications, { clock, onNote: (sentence) => logger.warn(sentence) }) };
}
function databaseOf({ database, pool, connectionString, schema, logger }) {
    const given = [database, pool, connectionString].filter((one) => one !== undefined).length;
    if (given !== 1) {
        throw new Fault('usage', 'A task API needs exactly one of the options pool, connectionString and database.');
    }
    if (database !== undefined)
        return database;
    return createPostgresDatabase({
        ...(pool === undefined ? {} : { pool }),
        ...(connectionString === undefined ? {} : { connectionString }),
        ...(schema === undefined ? {} : { schema }),
        ...(logger === undefined ? {} : { logger }),
    });
}
