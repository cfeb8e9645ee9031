import { sweepAnswers } from '../../store/idempotency/answers.js';
import { pruneWorkers } from '../../store/jobs/workers/workers.js';
import { deleteExpiredLinks } from '../../store/links/links.js';
import { pruneMemory } from '../../store/messages/memory.js';
import { deleteExpiredTokens } from '../../store/tokens/spent.js';
import { isoTime } from '../../system/clock.js';
import { repeatNowAndThen } from './now-and-then.js';
/** Removes what has expired by itself (kept answers, tokens of CI jobs, one-time links, workers that went), every ten minutes until it is stopped. */
export function createHousekeeping(database, clock, onFailure) {
    return repeatNowAndThen({ clock, everyMs: EVERY_MS, work: () => removeExpired(database, clock), onFailure });
}
const EVERY_MS = 10 * 60 * 1000;
/** What notifiers remember of a run is of use while people still look at its messages. */
const MEMORY_MS = 90 * 86_400_000;
async function removeExpired(database, clock) {
    await sweepAnswers(database);
    await deleteExpiredTokens(database);
    await deleteExpiredLinks(database);
    await pruneWorkers(database);
    await pruneMemory(database, isoTime(clock.now() - MEMORY_MS));
}
