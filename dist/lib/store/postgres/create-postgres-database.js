import pg from 'pg';
import { Fault } from '../../errors.js';
import { checkSchemaName } from '../schema-name.js';
import { CONNECTION_TIMEOUT_MS } from './acquire.js';
import { createListener } from './listener.js';
import { queriesOver } from './pool-database.js';
/** Longest that a transaction may stand still, ms. */
const IDLE_IN_TRANSACTION_MS = 15_000;
/** A database on Postgres 14 or newer. Nothing is connected before it is asked. Fault usage where the options are wrong. */
export function createPostgresDatabase(options) {
    const schema = checkSchemaName(options.schema ?? 'public');
    const warn = (message, thrown) => options.logger?.warn(message, { error: thrown });
    const pool = options.pool ?? ownPool(options, warn);
    const listener = createListener({ makeClient: () => clientLike(pool), warn });
    let closing;
    const close = async () => {
        await listener.close();
        if (!options.pool)
            await pool.end();
    };
    return {
        kind: 'postgres',
        schema,
        ...queriesOver(pool, { schema, prepare: options.prepare ?? true }),
        listen: listener.listen,
        close: () => {
            closing ??= close();
            return closing;
        },
    };
}
function ownPool(options, warn) {
    if (!options.connectionString) {
        throw new Fault('usage', 'A Postgres database needs a pool or a connection string.');
    }
    const pool = new pg.Pool({
        connectionString: checkUrl(options.connectionString),
        max: options.max ?? 10,
        connectionTimeoutMillis: options.connectionTimeoutMs ?? CONNECTION_TIMEOUT_MS,
        keepAlive: true,
        keepAliveInitialDelayMillis: 10_000,
        fallback_application_name: 'orchestrator',
        ...(options.prepare === false ? {} : limits(options)),
    });
    pool.on('error', (error) => warn('An idle connection to the database broke.', error));
    return pool;
}
// A server that stands still in a transaction, or whose wire is cut, would keep its rows from the others for hours.
function limits({ statementTimeoutMs = 30_000 }) {
    return { statement_timeout: statementTimeoutMs, idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS };
}
// Neither the text nor the parser's own words are told on: they may hold a password.
function checkUrl(text) {
    try {
        if (!/^(postgres|postgresql|socket):/.test(text))
            throw new Error('no such protocol');
        new pg.Client({ connectionString: text });
        return text;
    }
    catch {
        throw new Fault('usage', 'The database URL cannot be read.', {
            cure: 'Give one like postgres://user:password@host:5432/database.',
        });
    }
}
/** A client that reaches what the pool reaches, with the pool's own class, since a host may have another version of pg. */
function clientLike(pool) {
    const { Client, options } = pool;
    return new Client(options);
}
