import { systemErrorCode, toFault } from '../errors.js';
import { sleep } from '../system/clock.js';
/** How often a run is tried that is at fault itself: within that time a server of another version takes it, where there is one. */
const MOST_TRIES = 6;
/** What was driven for as long before its fault begins its tries anew, ms. */
const STEADY_MS = 60_000;
const FIRST_MS = 100;
/** No faults yet; nothing waits longer than `longestMs`, or once `stopping` aborts. */
export function createFaults({ clock, longestMs, stopping, onNote }) {
    const known = new Map();
    const begin = (run) => {
        const begun = clock.monotonic();
        const lately = () => (clock.monotonic() - begun > STEADY_MS ? undefined : known.get(run));
        return {
            isLast: () => (lately()?.tries ?? 0) >= MOST_TRIES,
            passed: () => void known.delete(run),
            failed: async (thrown) => {
                const fault = toFault(thrown);
                const { message } = fault;
                if (known.get(run)?.message !== message)
                    onNote(`${run} is driven again: ${message}`);
                const { times, tries } = lately() ?? { times: 0, tries: 0 };
                known.set(run, { message, times: times + 1, tries: tries + (isOfRun(fault) ? 1 : 0) });
                await sleep(clock, Math.min(longestMs, FIRST_MS * 2 ** Math.min(times + 1, 16)), stopping);
            },
        };
    };
    return { begin };
}
/** SQLSTATEs of what a run gives the database that no database takes: values out of range, rows that cannot be, statements too large. */
const OF_VALUES = /^(22|23|54)/;
/** What a database or the machine says where it is not well: SQLSTATEs, and codes like ENOSPC. */
const OF_WORLD = /^([0-9A-Z]{5}|E[A-Z0-9]+)$/;
/** Whether a fault is of the run itself and comes again wherever it is driven. One of the world, whose database is away, say, ends some time. */
export function isOfRun({ code, cause }) {
    if (code !== 'internal')
        return code === 'plan_invalid';
    const known = systemErrorCode(cause);
    return known === undefined || OF_VALUES.test(known) || !OF_WORLD.test(known);
}
