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
/** What an observer that sends a plan's notifications is called. */
const SENDER = 'notifications';
/** A sentence for the run where its plan has notifiers and nobody among its observers sends for them; undefined otherwise. */
export function silentNotifiers({ notifiers }, observers) {
    if (!Array.isArray(notifiers) || notifiers.length === 0)
        return undefined;
    if (observers.some(({ name }) => name === SENDER))
        return undefined;
    const names = notifiers.map((one) => String(one.uses));
    return `Nothing here sends its notifications (${[...new Set(names)].join(', ')}).`;
}
function requestOf(node) {
    const { pullRequest, runsOn } = node;
    const approval = node.uses === 'approval' ? node.settings : node.approval;
    if (approval === undefined && pullRequest === undefined && runsOn.length === 0)
        return undefined;
    return {
        ...(approval === undefined ? {} : { approval }),
        ...(pullRequest === undefined ? {} : { pull_request: pullRequest }),
        ...(runsOn.length === 0 ? {} : { runs_on: runsOn }),
    };
}
