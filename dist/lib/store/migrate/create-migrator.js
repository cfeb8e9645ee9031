import { migrations as ours } from '../../schema/generated/migrations.js';
import { migrationFault, refuseUnknown } from './faults.js';
import { ensureSchema, migrationLock, schemaExists, transactionHead } from './locks.js';
import { script } from './script.js';
import { stepsToDo } from './steps.js';
import { createStorage, readApplied, storageExists } from './storage.js';
/**
 * A migrator of the database's schema. Nothing is loaded or asked before it is called.
 * Faults: usage (a table of another program, a newer release has been here, rights), busy (a lock, after 30 s), unavailable.
 */
export function createMigrator(database, migrations = ours) {
    const { schema } = database;
    const status = async () => {
        const found = await readApplied(database, schema);
        refuseUnknown(found, migrations);
        return migrations.map(({ name, digest }) => {
            const applied = found.find((one) => one.name === name);
            return {
                name,
                appliedAt: applied?.appliedAt ?? null,
                altered: applied !== undefined && applied.digest !== digest,
            };
        });
    };
    const steps = async (direction, reach = {}) => {
        const applied = (await status()).filter(({ appliedAt }) => appliedAt !== null).map(({ name }) => name);
        return stepsToDo(migrations, applied, { direction, reach });
    };
    const walk = async (direction, reach = {}) => {
        try {
            // Where there is nothing to do no lock is taken and no right is needed.
            if ((await steps(direction, reach)).length === 0)
                return [];
            if (direction === 'up')
                await prepare(database);
            return await walkSteps(database, migrations, { direction, reach });
        }
        catch (thrown) {
            throw migrationFault(thrown);
        }
    };
    return {
        up: (reach) => walk('up', reach),
        down: (reach) => walk('down', reach),
        steps,
        status,
        isCurrent: async () => (await status()).every((one) => one.appliedAt !== null),
        sql: (direction, names) => script(direction, schema, names ? migrations.filter(({ name }) => names.includes(name)) : migrations),
    };
}
// One transaction for each, so that what is done stays done; whoever has the lock sees what the one before it did.
async function walkSteps(database, migrations, { direction, reach }) {
    const { umzugStep } = await import('./umzug-step.js');
    const done = [];
    while (reach.step === undefined || done.length < reach.step) {
        const name = await locked(database, async (connection) => {
            const found = await readApplied(connection, database.schema);
            refuseUnknown(found, migrations);
            const names = found.map((one) => one.name);
            const [next] = stepsToDo(migrations, names, { direction, reach });
            return next && umzugStep(connection, { direction, schema: database.schema, migrations, names });
        });
        if (name === undefined)
            break;
        done.push(name);
        if (direction === 'down' && reach.to === undefined && reach.step === undefined)
            break;
    }
    return done;
}
async function prepare(database) {
    const { schema } = database;
    if (!(await schemaExists(database, schema))) {
        await database.transaction((connection) => ensureSchema(connection, schema));
    }
    await locked(database, async (connection) => {
        if (!(await storageExists(connection, schema)))
            await connection.query({ text: createStorage(schema) });
    });
}
/** Work in a transaction that no other migrator of this schema is in, where names without a schema are ours. */
function locked(database, work) {
    return database.transaction(async (connection) => {
        await connection.query({ text: transactionHead(database.schema) });
        await connection.query({ text: migrationLock(database.schema) });
        return work(connection);
    });
}
