import { resetBlock, wants } from './live-event.js';
import { createBell } from './pace/bell.js';
/** Most rows whose changes wait for one reader. */
export const QUEUE_LIMIT = 1_000;
/**
 * A subscriber with an empty queue. `position` answers the id from which a reader who drops everything goes on: up to there
 * everything was offered, and nothing will be again.
 */
export function createSubscriber(clock, filter, position) {
    const bell = createBell(clock);
    const waiting = new Map();
    const toSkip = new Set();
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
            if (toSkip.has(event.id) || !wants(filter, event))
                return;
            // To the end, where the ids stay in order.
            waiting.delete(event.key);
            waiting.set(event.key, event);
            if (waiting.size > QUEUE_LIMIT)
                reset(position());
            else
                bell.ring();
        },
        told: (ids) => {
            const all = new Set(ids);
            for (const [key, { id }] of waiting)
                if (all.has(id))
                    waiting.delete(key);
            const offered = position();
            for (const id of ids)
                if (id > offered)
                    toSkip.add(id);
        },
        take: () => {
            const offered = position();
            // What cannot come any more need not be remembered.
            for (const id of toSkip)
                if (id <= offered)
                    toSkip.delete(id);
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
