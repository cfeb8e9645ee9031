import { createJobBell } from '../../api/jobs/job-bell.ts';
import type { FleetOptions } from '../../api/jobs/options.ts';
import { toFault } from '../../errors.ts';
import { createGraphShelf, type GraphShelf } from '../../graph/graph-shelf.ts';
import type { JobQueue } from '../../queue/job-queue.ts';
import type { Database } from '../../store/database.ts';
import type { System } from '../../system/system.ts';
import { readBlobStore } from '../environment/blobs.ts';
import { type FleetPatience, readFleetPatience } from '../environment/patience.ts';
import { createLateQueue } from './late-queue.ts';

/** What a server's fleet is opened with. */
export interface FleetPlace {
  readonly system: System;
  /** Absolute. */
  readonly stateDir: string;
  readonly database: Database;
  readonly onNote: (message: string) => void;
}

/** The fleet of a server. */
export interface OpenFleet extends FleetOptions, FleetPatience {
  readonly plans: GraphShelf;
  readonly lockMs: number;
  /** Resolves once the queue is there; never where it is closed before. */
  readonly opened: Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens what a fleet needs: the queue (in Redis where REDIS_URL says so, else in the database), the store of blobs, the bell. Undefined where
 * the database is an embedded one. A queue that cannot be opened is tried again until it can, and notes say so. Faults: usage.
 */
export async function openFleet({ system, stateDir, database, onNote }: FleetPlace): Promise<OpenFleet | undefined> {
  if (database.kind === 'embedded') return undefined;
  const { clock } = system;
  const patience = readFleetPatience(system.env);
  const blobs = await readBlobStore(system, stateDir);
  const bell = createJobBell({ database, clock });
  const open = (): Promise<JobQueue> => openQueue({ system, database, onNote, onStalled: () => bell.ring('jobs') });
  const { queue, why, opened } = await createLateQueue({ clock, open, onNote });
  const close = async (): Promise<void> => {
    await queue.close();
    await bell.close();
  };
  return { ...patience, queue, blobs, bell, plans: createGraphShelf(), why, opened, close };
}

interface QueuePlace extends Omit<FleetPlace, 'stateDir'> {
  readonly onStalled: () => void;
}

// Only servers with a fleet load the queue.
async function openQueue({ system, database, onNote, onStalled }: QueuePlace): Promise<JobQueue> {
  const { createBullQueue } = await import('../../queue/bullmq/create-bull-queue.ts');
  const { REDIS_URL: url } = system.env;
  return createBullQueue({
    at: url ? { redis: { url } } : { postgres: { database, schema: `${database.schema}_queue` } },
    clock: system.clock,
    onStalled,
    onError: (thrown) => onNote(`The queue of the fleet: ${toFault(thrown).message}`),
  });
}
