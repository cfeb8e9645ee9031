import { createHash } from 'node:crypto';
import { BOUNDS, bounded, boundedJson, line } from './bounds.js';
import { taskName } from './task-name.js';
/** The picture of a plan's steps. */
export function runGraphOf({ nodes }) {
    return {
        steps: nodes.map(({ id, name, phase, uses, needs, fanOut }) => ({
            id,
            name,
            phase,
            uses,
            needs,
            fan_out: fanOut?.kind ?? null,
        })),
    };
}
/** The registration of a run, within the API's bounds: what is too large is left out, since the run's folder has it. */
export function registrationOf(run, context = {}) {
    const { host, pid } = run.origin;
    return {
        ...leanRegistrationOf(run),
        ...partsOf(run, context),
        origin: { host: bounded(line(host), BOUNDS.planName), pid },
    };
}
/** A registration of no more than the API must have, for one that refuses the whole. */
export function leanRegistrationOf(run) {
    const { plan, origin } = run;
    return {
        run_id: run.run_id,
        attempt: run.attempt,
        source_key: sourceKey(run),
        plan: {
            name: bounded(line(plan.name), BOUNDS.planName),
            path: bounded(line(plan.path), BOUNDS.planPath),
            digest: plan.digest,
        },
        origin: { host: bounded(line(origin.host), BOUNDS.planName), pid: origin.pid },
        started_at: run.started_at,
    };
}
/** Names one local run for ever, whoever tells of it and how often. */
export function sourceKey({ run_id, attempt, started_at, origin }) {
    if (origin.source_key !== undefined)
        return origin.source_key;
    const facts = [run_id, attempt, started_at, origin.host, origin.pid, origin.pid_started ?? ''];
    return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}
function partsOf(run, { graph, planText, ci }) {
    const { commit, branch, dirty } = run.origin;
    const text = planText === undefined ? undefined : boundedJson(planText, BOUNDS.planText);
    const { plan } = leanRegistrationOf(run);
    return present({
        plan: text === undefined ? plan : { ...plan, text },
        graph: graph && boundedJson(graph, BOUNDS.graph),
        params: boundedJson(run.params, BOUNDS.json),
        git: commit === undefined && branch === undefined ? undefined : present({ commit, branch, dirty }),
        ci,
        requests: run.requests === null ? undefined : boundedJson(told(run.requests), BOUNDS.json),
        resumed_from: run.resumed_from ?? undefined,
    });
}
// The API knows steps by the names that it knows tasks by.
function told({ steps, ...rest }) {
    return { ...rest, steps: Object.fromEntries(Object.entries(steps).map(([step, asked]) => [taskName(step), asked])) };
}
function present(value) {
    return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
}
