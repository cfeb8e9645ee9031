/** How long an id that was jumped over is looked for, in ms; one that was rolled back never comes. */
export const LATE_MS = 30_000;
/** Most ids that are looked for: a sequence may have been set forward by a million. */
const MOST_MISSING = 5_000;
/** A position at an id, with ids below it that were not there when it was taken (`now`: ms). */
export function createPosition(start, missingThen, now) {
    let last = start;
    const since = new Map(missingThen.map((id) => [id, now]));
    const jump = (to, at) => {
        for (let id = Math.max(last + 1, to - MOST_MISSING); id < to; id++)
            since.set(id, at);
        last = to;
    };
    const forget = (at) => {
        // In the order they were noted, so the oldest stand first.
        for (const [id, noted] of since) {
            if (at - noted < LATE_MS && since.size <= MOST_MISSING)
                break;
            since.delete(id);
        }
    };
    return {
        get last() {
            return last;
        },
        get safe() {
            let lowest = last + 1;
            for (const id of since.keys())
                lowest = Math.min(lowest, id);
            return lowest - 1;
        },
        missing: () => [...since.keys()],
        see: (ids, at) => {
            for (const id of ids)
                since.delete(id);
            for (const id of [...ids].sort((a, b) => a - b))
                if (id > last)
                    jump(id, at);
            forget(at);
        },
    };
}
