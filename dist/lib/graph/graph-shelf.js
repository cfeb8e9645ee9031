import { createHash } from 'node:crypto';
import { loadPlanText } from './load-plan.js';
/** Plans that are kept; the one not asked for longest goes first. */
const MOST = 8;
/** An empty shelf, for loads whose options differ in nothing but `params`. */
export function createGraphShelf(most = MOST) {
    const shelf = new Map();
    const put = (key, loaded) => {
        shelf.delete(key);
        shelf.set(key, loaded);
        for (const oldest of shelf.keys())
            if (shelf.size > most)
                shelf.delete(oldest);
        return loaded;
    };
    return {
        load: async (text, name, options, place = '') => {
            const key = keyOf(text, name, options.params);
            const keyHere = `${key} ${place}`;
            const found = shelf.get(key) ?? shelf.get(keyHere);
            if (found !== undefined)
                return put(shelf.has(key) ? key : keyHere, found);
            const loaded = await loadPlanText(text, name, options);
            // What is wrong today (a plugin that is not there) may be right tomorrow.
            if (!loaded.ok)
                return loaded;
            return put(loaded.graph.plugins.length === 0 ? key : keyHere, loaded);
        },
    };
}
function keyOf(text, name, params = {}) {
    const sorted = Object.entries(params).sort(([one], [other]) => (one < other ? -1 : 1));
    return createHash('sha256')
        .update(JSON.stringify([name, sorted, text]))
        .digest('hex');
}
