import { Fault } from '../errors.js';
import { isTemplate } from '../execute/expressions/evaluate.js';
import { contextsBeforeRun } from '../execute/expressions/scope.js';
import { isoTime } from '../system/clock.js';
const RUN_DATE = '${{ run.date }}';
const RUN_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
/** True for what a run can be called: 1 to 64 letters, digits, dots, dashes and underscores, the first a letter or digit. */
export function isRunName(text) {
    return RUN_ID.test(text);
}
/** Evaluates the plan's `run_id` and `concurrency` before there is a run. Throws `usage` for an id that cannot be one. */
export function nameRun(system, graph, expressions, given) {
    const started_at = isoTime(system.clock.now());
    const text = (template) => {
        // The default name needs nothing but the date: not worth loading the evaluator.
        const dated = template.replaceAll(RUN_DATE, started_at.slice(0, 10));
        if (!isTemplate(dated) || expressions === undefined)
            return dated;
        const value = expressions.evaluate(dated, beforeTheRun(system, graph));
        return typeof value === 'object' ? JSON.stringify(value) : String(value);
    };
    const runId = given ?? text(graph.runId);
    if (!isRunName(runId)) {
        throw new Fault('usage', `A run cannot be called ${JSON.stringify(runId)}.`, {
            cure: 'Use 1 to 64 letters, digits, dots, dashes and underscores, the first a letter or digit.',
        });
    }
    const { concurrency } = graph;
    return { runId, concurrency: concurrency && { group: text(concurrency.group), whenBusy: concurrency.whenBusy } };
}
function beforeTheRun(system, graph) {
    return {
        contexts: { ...contextsBeforeRun(system, graph, 0), steps: {}, changed: { files: [] } },
        status: { success: () => true, failure: () => false, always: () => true, cancelled: () => false },
        changed: () => false,
    };
}
