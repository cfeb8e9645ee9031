import { stepOutcome } from '../run/run.js';
const WAIT = { kind: 'wait' };
const START = { kind: 'start' };
/**
 * What becomes of a step, given the graph and the run so far: the whole law of the order of steps. It keeps nothing and changes nothing, so
 * the same function drives a local run, a resumed one, and one whose steps other machines take.
 */
export function decide(graph, run, node, conditions) {
    if (node.enabled === false)
        return { kind: 'skip', reason: 'disabled' };
    if (run.stopping?.cause === 'record_lost')
        return skipStopped(run);
    if (node.phase === 'main' && run.stopping?.cause === 'failure')
        return skipStopped(run);
    const before = outcomesBefore(graph, run, node);
    if (before === undefined)
        return WAIT;
    const facts = factsOf(run, before);
    if (!conditions.enabled(node, facts))
        return { kind: 'skip', reason: 'disabled' };
    if (node.phase === 'main' && run.stopping !== null && !asksToRunAnyway(node, facts, conditions))
        return skipStopped(run);
    return byCondition(node, facts, conditions, before);
}
/** Steps of the graph that may begin now, in plan order. Linear in the size of the graph: for a fleet's server and for tests. */
export function ready(graph, run, conditions) {
    return graph.nodes.filter((node) => isUntouched(run, node) && decide(graph, run, node, conditions).kind === 'start');
}
/** True while nothing has happened to a step. */
export function isUntouched(run, node) {
    const tasks = run.steps.get(node.id);
    return tasks?.length === 1 && tasks[0] === node.id && run.tasks.get(node.id)?.status === 'queued';
}
// Undefined while something it waits for is open, or waits itself for a person.
function outcomesBefore(graph, run, node) {
    const outcomes = new Map();
    const settled = (id) => {
        const outcome = stepOutcome(run, id);
        outcomes.set(id, outcome);
        return outcome !== 'open' && outcome !== 'awaiting';
    };
    if (!node.needs.every(settled))
        return undefined;
    if (node.phase === 'main')
        return outcomes;
    for (const other of graph.nodes) {
        if (other.phase === 'main' && !settled(other.id))
            return undefined;
    }
    return outcomes;
}
function factsOf(run, before) {
    const outcomes = [...before.values()];
    const failure = outcomes.some((outcome) => outcome === 'failed' || outcome === 'blocked');
    return { success: !failure, failure, cancelled: run.stopping?.cancel ?? false };
}
function byCondition(node, facts, conditions, before) {
    const failedNeed = node.needs.find((id) => isBad(before.get(id)));
    const impliedSuccess = !node.conditionAsksStatus;
    if (impliedSuccess && failedNeed !== undefined)
        return skipNeeds(failedNeed);
    if (node.condition === undefined || conditions.holds(node, facts))
        return START;
    // A step that was never reached because of a failure must not count as skipped on purpose, or its dependents would run.
    return failedNeed === undefined ? { kind: 'skip', reason: 'condition' } : skipNeeds(failedNeed);
}
function asksToRunAnyway(node, facts, conditions) {
    return node.conditionAsksStatus && conditions.holds(node, facts);
}
function isBad(outcome) {
    return outcome === 'failed' || outcome === 'blocked';
}
function skipNeeds(need) {
    return { kind: 'skip', reason: 'needs_failed', message: `${need} did not succeed` };
}
function skipStopped(run) {
    const reason = run.stopping?.cancel ? 'cancelled' : 'stopped';
    return { kind: 'skip', reason, ...(run.stopping ? { message: run.stopping.message } : {}) };
}
