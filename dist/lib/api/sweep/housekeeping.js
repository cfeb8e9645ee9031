import { sweepAnswers } from '../../store/idempotency/answers.js';
import { deleteExpiredTokens } from '../../store/tokens/spent.js';
/** Removes what has expired by itself (kept answers, tokens of CI jobs), every ten minutes until it is stopped. */
export function createHousekeeping(database, clock, onFailure) {
    let cancel = () => undefined;
    let running = Promise.resolve();
    let stopped = false;
    const later = () => {
        cancel = clock.after(EVERY_MS, () => {
            running = removeExpired(database)
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
async function removeExpired(database) {
    await sweepAnswers(database);
    await deleteExpiredTokens(database);
}
