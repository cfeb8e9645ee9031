import { resolve } from 'node:path';
import { Fault } from '../../errors.js';
import { createPostgresDatabase } from '../../store/postgres/create-postgres-database.js';
import { clientOf } from '../../sync/client-of.js';
import { createSystem } from '../../system/system.js';
import { withoutServerSecrets } from '../environment/withheld.js';
import { createFleetResumer } from './fleet-resumer.js';
import { openFleet } from './open-fleet.js';
/** Makes a fleet. A queue that cannot be opened is tried again until it can; the API answers 503 until then. Faults: usage. */
export async function createFleet(options) {
    const { env, logger, pool, connectionString, schema } = options;
    const system = createSystem(env === undefined ? {} : { env });
    const inside = withoutServerSecrets(system);
    const stateDir = resolve(system.cwd, options.stateDir ?? '.orchestrator');
    const onNote = (message) => logger?.warn(message);
    const database = createPostgresDatabase({
        ...(pool === undefined ? {} : { pool }),
        ...(connectionString === undefined ? {} : { connectionString }),
        ...(schema === undefined ? {} : { schema }),
        ...(logger === undefined ? {} : { logger }),
    });
    const fleet = await openFleet({ system, stateDir, database, onNote });
    if (fleet === undefined)
        throw new Fault('usage', 'A fleet needs a Postgres database.');
    const resumer = createFleetResumer({ system: inside, database });
    let coordinator;
    const stop = async () => coordinator?.stop();
    return {
        api: { database, fleet, resume: { fleet: resumer } },
        start: async (api) => {
            resumer.open(clientOf(api, system));
            // What drives runs is loaded by those that do.
            const { startCoordinator } = await import('./start-coordinator.js');
            coordinator ??= startCoordinator({ system: inside, stateDir, database, api, fleet, onNote });
        },
        stop,
        close: async () => {
            await stop();
            await fleet.close();
            await database.close();
        },
    };
}
