import { resetBlock, wants } from './live-event.js';
import { createBell } from './pace/bell.js';
/** Most rows whose changes wait for one reader. */
export const QUEUE_LIMIT = 1_000;
/** A subscriber with an empty queue. `position` answers the id from which a reader who drops everything goes on. */
export function createSubscriber(clock, filter, position) {
    const bell = createBell(clock);
    const waiting = new Map();
    let resetFrom;
    const reset = (id) => {
        waiting.clear();
        resetFrom = id;
        bell.ring();
    };
    return {
        bell,
        reset,
        offer: (event) => {
            if (!wants(filter, event))
                return;
            // To the end, where the ids stay in order.
            waiting.delete(event.key);
            waiting.set(event.key, event);
            if (waiting.size > QUEUE_LIMIT)
                reset(position());
            else
                bell.ring();
        },
        take: () => {
            const blocks = [...waiting.values()].map(({ block }) => block);
            waiting.clear();
            if (resetFrom !== undefined)
                blocks.unshift(resetBlock(resetFrom));
            resetFrom = undefined;
            const [only] = blocks;
            if (only === undefined)
                return undefined;
            return { bytes: blocks.length === 1 ? only : Buffer.concat(blocks), count: blocks.length };
        },
    };
}
