import pRetry from 'p-retry';
import { sleep } from '../../system/clock.js';
import { Later } from './faults.js';
/** First and usual longest wait between two tries, ms. */
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;
/** Tries and longest wait, ms, once the run is over. */
const LAST_TRIES = 10;
const LAST_WAIT_MS = 200;
/**
 * Calls `attempt` until it does not throw `Later`; waits longer after each time, as long as the API asks for, and with jitter, so that many
 * runners do not come back at once. Rejects with what `attempt` threw: at once for anything else, and when patience ends.
 */
export async function patiently(system, { closing, stop, longestWait = LONGEST_WAIT_MS }, attempt) {
    let tries = 0;
    let last = 0;
    const shouldRetry = async ({ error }) => {
        if (!(error instanceof Later))
            return false;
        tries += 1;
        if (closing.aborted) {
            last += 1;
            if (last >= LAST_TRIES || isUnreachable(error))
                return false;
            await sleep(system.clock, error.retryAfter ?? Math.min(LAST_WAIT_MS, waitAfter(system, tries, longestWait)), stop);
            return !stop.aborted;
        }
        await sleep(system.clock, error.retryAfter ?? waitAfter(system, tries, longestWait), AbortSignal.any([closing, stop]));
        return !stop.aborted;
    };
    // The wait between tries is ours, on the run's own clock; p-retry adds none.
    return pRetry(attempt, { retries: Number.POSITIVE_INFINITY, minTimeout: 0, factor: 1, shouldRetry });
}
function waitAfter(system, tries, longest) {
    const full = Math.min(longest, FIRST_WAIT_MS * 2 ** (tries - 1));
    const chance = Number.parseInt(system.randomHex(4), 16) / 2 ** 32;
    return Math.round(full * (0.5 + chance / 2));
}
// Nobody listens there: a server that is gone does not come back within the moment that is left.
function isUnreachable({ status, retryAfter, cause }) {
    return status === undefined && retryAfter === undefined && /ECONNREFUSED|ENOTFOUND|EHOSTUNREACH/.test(codes(cause));
}
function codes(thrown) {
    if (typeof thrown !== 'object' || thrown === null)
        return '';
    const own = 'code' in thrown ? String(thrown.code) : '';
    return `${own} ${'cause' in thrown ? codes(thrown.cause) : ''}`;
}
