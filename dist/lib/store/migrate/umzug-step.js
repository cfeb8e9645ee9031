import { Umzug } from 'umzug';
import { STORAGE_TABLE } from './storage.js';
/** Lets Umzug do one migration on the connection of the caller's transaction; answers its name, or undefined where none is left. */
export async function umzugStep(connection, from) {
    const table = `"${from.schema}".${STORAGE_TABLE}`;
    const digests = new Map(from.migrations.map(({ name, digest }) => [name, digest]));
    const umzug = new Umzug({
        migrations: from.migrations.map(({ name, up, down }) => ({
            name,
            up: () => connection.query({ text: up }),
            down: () => connection.query({ text: down }),
        })),
        context: connection,
        storage: {
            executed: async () => [...from.names],
            logMigration: async ({ name }) => {
                const values = [name, digests.get(name)];
                await connection.query({ text: `INSERT INTO ${table} (name, digest) VALUES ($1, $2)`, values });
            },
            unlogMigration: async ({ name }) => {
                await connection.query({ text: `DELETE FROM ${table} WHERE name = $1`, values: [name] });
            },
        },
        logger: undefined,
    });
    const done = await umzug[from.direction]({ step: 1 });
    return done[0]?.name;
}
