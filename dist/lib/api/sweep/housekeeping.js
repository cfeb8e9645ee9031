import { sweepAnswers } from '../../store/idempotency/answers.js';
import { deleteExpiredLinks } from '../../store/links/links.js';
import { pruneMemory } from '../../store/messages/memory.js';
import { deleteExpiredTokens } from '../../store/tokens/spent.js';
import { isoTime } from '../../system/clock.js';
/** Removes what has expired by itself (kept answers, tokens of CI jobs, one-time links), every ten minutes until it is stopped. */
export function createHousekeeping(database, clock, onFailure) {
    let cancel = () => undefined;
    let running = Promise.resolve();
    let stopped = false;
    const later = () => {
        cancel = clock.after(EVERY_MS, () => {
            running = removeExpired(database, clock)
                .catch(onFailure)
                .finally(() => {
                if (!stopped)
                    later();
            });
        });
    };
    later();
    return {
        stop: async () => {
            stopped = true;
            cancel();
            await running;
        },
    };
}
const EVERY_MS = 10 * 60 * 1000;
/** What notifiers remember of a run is of use while people still look at its messages. */
const MEMORY_MS = 90 * 86_400_000;
async function removeExpired(database, clock) {
    await sweepAnswers(database);
    await deleteExpiredTokens(database);
    await deleteExpiredLinks(database);
    await pruneMemory(database, isoTime(clock.now() - MEMORY_MS));
}
