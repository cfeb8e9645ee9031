import { channelOf } from '../../store/events/channels.js';
import { EVENTS_PER_READ, eventBounds, missingIds, readEvents } from '../../store/events/read-events.js';
import { liveEventsOf } from './live-event.js';
import { createPacer } from './pace/pacer.js';
import { createPosition } from './position.js';
/** Shortest time between two readings, ms. */
const PACE_MS = 20;
/** Longest time without one, ms: a server may end between its write and its notice, and a pooler may swallow notices. */
const BACKSTOP_MS = 5_000;
/** First and longest time after a reading that failed, ms. */
const RETRY_MS = [100, 5_000];
/** A reader at rest. */
export function createReader(options) {
    const { database, clock, warn } = options;
    let at;
    let starting;
    let listening;
    let rests = 0;
    let retry = RETRY_MS[0];
    let failing = false;
    const pacer = createPacer({
        clock,
        everyMs: PACE_MS,
        work: async () => {
            try {
                if (at !== undefined)
                    await readOn(options, at, (position) => at === position);
                retry = RETRY_MS[0];
                failing = false;
                if (at !== undefined)
                    pacer.askLater(BACKSTOP_MS);
            }
            catch (thrown) {
                if (!failing)
                    warn('Live readers wait for the database.', { error: thrown });
                failing = true;
                if (at !== undefined)
                    pacer.askLater(retry);
                retry = Math.min(retry * 2, RETRY_MS[1]);
            }
        },
    });
    const begin = async () => {
        listening ??= database.listen(channelOf(database.schema, 'events'), () => wake());
        const before = rests;
        await listening;
        const bounds = await eventBounds(database);
        const missing = await missingIds(database, bounds);
        // Everybody left before it began.
        if (rests !== before)
            return;
        at = createPosition(bounds.newest, missing, clock.monotonic());
        // Something may have happened since it was looked at.
        pacer.ask();
    };
    const wake = () => {
        if (at !== undefined)
            pacer.ask();
    };
    return {
        start: () => {
            starting ??= begin().catch((thrown) => {
                starting = undefined;
                throw thrown;
            });
            return starting;
        },
        position: () => at?.safe ?? 0,
        wake,
        rest: () => {
            rests++;
            at = undefined;
            starting = undefined;
            pacer.rest();
        },
        close: async () => {
            rests++;
            at = undefined;
            await pacer.stop();
            await listening?.then((unlisten) => unlisten()).catch(() => undefined);
        },
    };
}
/** Reads and delivers until there is no more, or until the position is no longer the one that counts. */
async function readOn({ database, clock, deliver }, position, counts) {
    for (;;) {
        const before = position.last;
        const stored = await readEvents(database, { after: before, late: position.missing() });
        if (!counts(position))
            return;
        const ids = stored.map(({ id }) => id);
        position.see(ids, clock.monotonic());
        if (ids.length > 0)
            deliver(liveEventsOf(stored, position.safe));
        if (ids.filter((id) => id > before).length < EVENTS_PER_READ)
            return;
    }
}
