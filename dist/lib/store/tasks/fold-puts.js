import { reachableFrom } from '../../run/transitions.js';
/** Reports that follow each other: within a round each task is named once. Almost always there is one round. */
export function foldPuts(puts) {
    const rounds = [];
    const last = new Map();
    for (const [place, put] of puts.entries()) {
        const key = JSON.stringify([put.run_id, put.attempt, put.task]);
        const before = last.get(key);
        const earlier = before && rounds[before.round]?.[before.index];
        if (before && earlier && mayFold(earlier.put, put)) {
            const folded = { put: fold(earlier.put, put), places: [...earlier.places, place] };
            rounds[before.round]?.splice(before.index, 1, folded);
            continue;
        }
        const round = before === undefined ? 0 : before.round + 1;
        const inRound = rounds[round] ?? [];
        rounds[round] = inRound;
        last.set(key, { round, index: inRound.push({ put, places: [place] }) - 1 });
    }
    return rounds;
}
// A task that waits for a person leaves that state by itself or not at all, and one that was lost may come back: the row must be asked.
function mayFold(earlier, later) {
    return (earlier.status !== 'awaiting_approval' || later.status === earlier.status) && earlier.reason !== 'lost';
}
function fold(earlier, later) {
    if (later.status === earlier.status) {
        const isOlder = typeof later.tries === 'number' && typeof earlier.tries === 'number' && later.tries < earlier.tries;
        const told = Object.fromEntries(Object.entries(later).filter(([, value]) => value !== null));
        return isOlder ? earlier : { ...earlier, ...told };
    }
    return reachableFrom(earlier.status).includes(later.status) ? { ...earlier, ...later } : earlier;
}
