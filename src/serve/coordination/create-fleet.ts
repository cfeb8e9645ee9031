import { resolve } from 'node:path';
import type pg from 'pg';
import type { ApiLogger, TaskApiOptions } from '../../api/create-task-api.ts';
import { Fault } from '../../errors.ts';
import type { Coordinator } from '../../fleet/coordinator.ts';
import { createPostgresDatabase } from '../../store/postgres/create-postgres-database.ts';
import { clientOf } from '../../sync/client-of.ts';
import { createSystem } from '../../system/system.ts';
import { withoutServerSecrets } from '../environment/withheld.ts';
import { createFleetResumer } from './fleet-resumer.ts';
import { openFleet } from './open-fleet.ts';

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
export async function createFleet(options: HostFleetOptions): Promise<HostFleet> {
  const { env, logger, pool, connectionString, schema } = options;
  const system = createSystem(env === undefined ? {} : { env });
  const inside = withoutServerSecrets(system);
  const stateDir = resolve(system.cwd, options.stateDir ?? '.orchestrator');
  const onNote = (message: string): void => logger?.warn(message);
  const database = createPostgresDatabase({
    ...(pool === undefined ? {} : { pool }),
    ...(connectionString === undefined ? {} : { connectionString }),
    ...(schema === undefined ? {} : { schema }),
    ...(logger === undefined ? {} : { logger }),
  });
  const fleet = await openFleet({ system, stateDir, database, onNote });
  if (fleet === undefined) throw new Fault('usage', 'A fleet needs a Postgres database.');
  const resumer = createFleetResumer({ system: inside, database });
  let coordinator: Pick<Coordinator, 'stop'> | undefined;
  const stop = async (): Promise<void> => coordinator?.stop();
  return {
    api: { database, fleet, resume: { fleet: resumer } },
    start: async (api) => {
      resumer.open(clientOf(api, system));
      // What drives runs is loaded by those that do.
      const { startCoordinator } = await import('./start-coordinator.ts');
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
