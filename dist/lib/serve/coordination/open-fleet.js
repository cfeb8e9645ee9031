import { createJobBell } from '../../api/jobs/job-bell.js';
import { toFault } from '../../errors.js';
import { createGraphShelf } from '../../graph/graph-shelf.js';
import { readBlobStore } from '../environment/blobs.js';
import { readFleetPatience } from '../environment/patience.js';
import { createLateQueue } from './late-queue.js';
/**
 * Opens what a fleet needs: the queue (in Redis where REDIS_URL says so, else in the database), the store of blobs, the bell. Undefined where
 * the database is an embedded one. A queue that cannot be opened is tried again until it can, and notes say so. Faults: usage.
 */
export async function openFleet({ system, stateDir, database, onNote }) {
    if (database.kind === 'embedded')
        return undefined;
    const { clock } = system;
    const patience = readFleetPatience(system.env);
    const blobs = await readBlobStore(system, stateDir);
    const bell = createJobBell({ database, clock });
    const open = () => openQueue({ system, database, onNote, onStalled: () => bell.ring('jobs') });
    const { queue, why, opened } = await createLateQueue({ clock, open, onNote });
    const close = async () => {
        await queue.close();
        await bell.close();
    };
    return { ...patience, queue, blobs, bell, plans: createGraphShelf(), why, opened, close };
}
// Only servers with a fleet load the queue.
async function openQueue({ system, database, onNote, onStalled }) {
    const { createBullQueue } = await import('../../queue/bullmq/create-bull-queue.js');
    const { REDIS_URL: url } = system.env;
    return createBullQueue({
        at: url ? { redis: { url } } : { postgres: { database, schema: `${database.schema}_queue` } },
        clock: system.clock,
        onStalled,
        onError: (thrown) => onNote(`The queue of the fleet: ${toFault(thrown).message}`),
    });
}
