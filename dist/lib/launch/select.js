import { closest, distance } from 'fastest-levenshtein';
import { Fault } from '../errors.js';
/** Ids of the selected steps; undefined where all are. Throws `usage` for a step the plan does not have. */
export function selectSteps(graph, selection) {
    const { only, skip, from } = selection;
    for (const id of [...(only ?? []), ...(skip ?? []), ...(from === undefined ? [] : [from])])
        requireStep(graph, id);
    if (only === undefined && skip === undefined && from === undefined)
        return undefined;
    const following = from === undefined ? undefined : withDependents(graph, [from]);
    const ids = graph.nodes.map(({ id }) => id).filter((id) => (only?.includes(id) ?? true) && !skip?.includes(id));
    return new Set(ids.filter((id) => following?.has(id) ?? true));
}
/** These steps and all that need them, directly or through others. */
export function withDependents(graph, ids) {
    const found = new Set(ids);
    // A set that grows while it is walked is walked to its end.
    for (const id of found) {
        for (const dependent of graph.byId.get(id)?.dependents ?? [])
            found.add(dependent);
    }
    return found;
}
function requireStep(graph, id) {
    if (graph.byId.has(id))
        return;
    const known = [...graph.byId.keys()];
    const near = closest(id, known);
    const cure = distance(id, near) <= Math.max(2, id.length / 3)
        ? `Did you mean ${near}?`
        : `Its steps are ${known.slice(0, 20).join(', ')}.`;
    throw new Fault('usage', `The plan ${graph.path} has no step ${id}.`, { cure });
}
