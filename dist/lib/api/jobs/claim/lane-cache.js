import { fits, listLanes } from '../../../store/jobs/show/lanes.js';
/** The lanes of one database. */
export function createLaneCache(database, clock) {
    let known;
    let turn = 0;
    const lanesNow = () => {
        const asked = { at: clock.monotonic(), lanes: listLanes(database) };
        known = asked;
        asked.lanes.catch(() => {
            if (known === asked)
                known = undefined;
        });
        return asked.lanes;
    };
    return {
        of: async (worker, maxAgeMs) => {
            const isFresh = known !== undefined && clock.monotonic() - known.at <= maxAgeMs;
            const lanes = await (isFresh && known !== undefined ? known.lanes : lanesNow());
            turn += 1;
            return inTurn(lanes.filter((lane) => fits(worker, lane)), turn);
        },
    };
}
// Where many lanes ask for as much, none is always the last.
function inTurn(lanes, turn) {
    const byNeed = new Map();
    for (const { lane, labels } of lanes)
        byNeed.set(labels.length, [...(byNeed.get(labels.length) ?? []), lane]);
    return [...byNeed.values()].flatMap((equal) => {
        const first = turn % equal.length;
        return [...equal.slice(first), ...equal.slice(0, first)];
    });
}
