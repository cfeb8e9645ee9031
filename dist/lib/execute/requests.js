/** What a plan asks of people and services, for its record; undefined where it asks nothing. */
export function requestsOf(graph) {
    const steps = {};
    for (const node of graph.nodes) {
        const asked = requestOf(node);
        if (asked)
            steps[node.id] = asked;
    }
    if (graph.notifiers === undefined && Object.keys(steps).length === 0)
        return undefined;
    return { ...(graph.notifiers === undefined ? {} : { notifiers: graph.notifiers }), steps };
}
/** A sentence for the run where its notifiers will be silent; undefined where it has none. */
export function silentNotifiers({ notifiers }) {
    if (!Array.isArray(notifiers) || notifiers.length === 0)
        return undefined;
    const names = notifiers.map((one) => String(one.uses));
    return `Nothing here sends its notifications yet (${[...new Set(names)].join(', ')}).`;
}
function requestOf({ approval, pullRequest, runsOn }) {
    if (approval === undefined && pullRequest === undefined && runsOn.length === 0)
        return undefined;
    return {
        ...(approval === undefined ? {} : { approval }),
        ...(pullRequest === undefined ? {} : { pull_request: pullRequest }),
        ...(runsOn.length === 0 ? {} : { runs_on: runsOn }),
    };
}
