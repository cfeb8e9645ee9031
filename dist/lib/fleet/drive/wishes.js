import { readRunWishes } from '../../store/fleet-runs/news.js';
/** Least ms between two looks. A turn that does not look may be followed by none for a second, and a cancel is to be heard of soon. */
const PACE_MS = 250;
/** Wishes nobody looked at yet. */
export function createWishes(database, run, clock) {
    const cancel = new AbortController();
    let last = Number.NEGATIVE_INFINITY;
    return {
        cancelled: cancel.signal,
        look: async () => {
            if (cancel.signal.aborted || clock.monotonic() - last < PACE_MS)
                return;
            last = clock.monotonic();
            const wishes = await readRunWishes(database, run);
            if (wishes?.supersededBy != null)
                cancel.abort('superseded');
            else if (wishes?.cancelledBy != null)
                cancel.abort(`cancelled by ${wishes.cancelledBy}`);
        },
    };
}
