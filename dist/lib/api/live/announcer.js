import { notify } from '../../store/events/channels.js';
import { createPacer } from './pace/pacer.js';
/** Shortest time between two notices, ms. */
const PACE_MS = 20;
/** An announcer; an embedded database has no other server, so nothing is told. */
export function createAnnouncer({ database, clock }) {
    const topics = new Set();
    const pacer = createPacer({
        clock,
        everyMs: PACE_MS,
        work: async () => {
            const told = [...topics];
            topics.clear();
            // A notice that is lost costs time and nothing else: everybody looks now and then without one.
            for (const topic of told)
                await notify(database, topic);
        },
    });
    return {
        announce: (topic) => {
            if (database.kind === 'embedded')
                return;
            topics.add(topic);
            pacer.ask();
        },
        close: () => pacer.stop(),
    };
}
