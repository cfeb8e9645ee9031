import { pendingWork } from '../store/deliveries/pending-work.js';
import { isoTime } from '../system/clock.js';
import { fanOut } from './fan-out.js';
import { createFlights } from './flights.js';
import { createLooker } from './looker.js';
const EVERY_MS = 5_000;
/** An outbox that looks when it is nudged, when something falls due, and now and then. */
export function createOutbox(parts) {
    const { database, clock, onFailure, everyMs = EVERY_MS } = parts;
    const flights = createFlights(parts, () => looker.ask());
    const kinds = parts.carriers.map(({ kind }) => kind);
    const now = () => isoTime(clock.now());
    const look = async (isStopped) => {
        if (!(await isOpen(parts.gate)))
            return everyMs;
        const work = await pendingWork(database, kinds, now());
        if (work.events)
            await fanOut(parts, isStopped);
        if (work.events || isDue(work.nextDue, clock))
            await flights.fill();
        const { nextDue } = work.events ? await pendingWork(database, kinds, now()) : work;
        // What is due and could not be taken is somebody else's, or waits for a place.
        return nextDue === undefined || isDue(nextDue, clock) ? everyMs : Math.min(everyMs, nextDue - clock.now());
    };
    const looker = createLooker({ clock, look, onFailure, everyMs });
    return {
        nudge: looker.ask,
        idle: async () => {
            for (;;) {
                await looker.look();
                await flights.ended();
                const { events, nextDue } = await pendingWork(database, kinds, now());
                if (!events && !isDue(nextDue, clock))
                    return;
            }
        },
        stop: async () => {
            await Promise.all([looker.stop(), flights.stop()]);
        },
    };
}
async function isOpen(gate) {
    try {
        await gate?.();
        return true;
    }
    catch {
        return false;
    }
}
function isDue(due, clock) {
    return due !== undefined && due <= clock.now();
}
