import { canGoOn } from './can-go-on.js';
/** After so long somebody who asks again wants another job, not the one that was asked for, ms. */
const ASKED_AGAIN_MS = 60_000;
/** So many attempts in ten minutes are no work of people any more. */
const MOST_RECENT = 20;
/** What stands against the next attempt of a run now; undefined where nothing does. */
export function whetherNow(state, cause) {
    const { attempt, status, alive, newer, before, asked_ms } = state;
    if (newer)
        return nothing(`Attempt ${attempt} goes on with it.`);
    if (status === 'succeeded')
        return nothing('The run has succeeded.');
    if (status === 'cancelled' && cause.decidedOnly)
        return nothing('The run was cancelled.');
    if (alive)
        return later(`Attempt ${attempt} is still alive.`, cause.age < 120_000 ? 2_000 : 15_000);
    if (cause.decidedOnly && !cause.sentBack && !goesOn(state)) {
        return nothing(`Everything left waits for other decisions: ${state.waiting.join(', ')}.`);
    }
    if (cause.decidedOnly && state.recent >= MOST_RECENT)
        return later('It has begun too often of late.', 60_000);
    if (before)
        return later('An earlier decision comes first.', 2_000);
    if (asked_ms === undefined || (!cause.decidedOnly && asked_ms >= ASKED_AGAIN_MS))
        return undefined;
    return later('Its next attempt was asked for, and has not begun yet.', asked_ms < 10_000 ? 1_000 : 15_000);
}
function goesOn({ graph, waiting, decided }) {
    return graph === null || decided === null || canGoOn(graph.steps, waiting, decided);
}
function nothing(why) {
    return { outcome: 'nothing', why };
}
function later(why, after) {
    return { outcome: 'later', why, after };
}
