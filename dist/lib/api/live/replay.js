import { EVENTS_PER_READ, eventBounds, readEvents } from '../../store/events/read-events.js';
import { liveEventsOf, resetBlock, wants } from './live-event.js';
/** Most readings of one replay: who missed more reads everything anew faster. */
const MOST_READS = 20;
/**
 * The events after an id as they are sent, a reading at a time. Where some are not kept any more, or there are too many, one that
 * tells the reader to read everything anew.
 */
export async function* replay(database, { filter, after, position, told }) {
    if (after === undefined)
        return;
    const safe = position();
    const { oldest, newest } = await eventBounds(database);
    // Also an id that was never given: it is of another database.
    if (after + 1 < oldest || after > newest)
        return yield resetBlock(safe);
    let last = after;
    for (let reads = 0; reads < MOST_READS; reads++) {
        const stored = await readEvents(database, { after: last });
        told(stored.map(({ id }) => id));
        const wanted = liveEventsOf(stored, safe).filter((event) => wants(filter, event));
        if (wanted.length > 0)
            yield Buffer.concat(wanted.map(({ block }) => block));
        last = stored.at(-1)?.id ?? last;
        if (stored.length < EVENTS_PER_READ)
            return;
    }
    yield resetBlock(position());
}
