import { isArtifact } from '../../store/jobs/artifacts/artifacts.js';
import { repeatNowAndThen } from './now-and-then.js';
const HOUR_MS = 60 * 60 * 1000;
const EVERY_MS = 6 * HOUR_MS;
/** Between the sending of a file and the end of its task nothing names it yet. */
const UNNAMED_MS = 24 * HOUR_MS;
/** Removes files whose tasks are gone, and those that never became part of one, every six hours until it is stopped. */
export function createBlobSweep({ context, blobs, onFailure }) {
    const { database, clock } = context;
    const work = (isStopped) => blobs.prune(clock.now() - UNNAMED_MS, async (digest) => isStopped() || (await isArtifact(database, digest)));
    return repeatNowAndThen({ clock, everyMs: EVERY_MS, work, onFailure });
}
