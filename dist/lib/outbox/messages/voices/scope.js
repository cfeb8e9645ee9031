import { scopeOfRun } from '../../../notify/rules/scope.js';
/** Names a job's facts have in its environment; whatever else there was in it nobody here knows. */
const JOB_FACTS = {
    repository: 'GITHUB_REPOSITORY',
    workflow_run_id: 'GITHUB_RUN_ID',
    workflow_run_attempt: 'GITHUB_RUN_ATTEMPT',
    actor: 'GITHUB_ACTOR',
    triggering_actor: 'GITHUB_TRIGGERING_ACTOR',
    event: 'GITHUB_EVENT_NAME',
    ref: 'GITHUB_REF',
};
/** The environment of a run's job as far as its record tells; empty outside of CI. */
export function jobEnvironment({ ci }) {
    const facts = Object.entries(JOB_FACTS).flatMap(([fact, name]) => (ci[fact] ? [[name, ci[fact]]] : []));
    if (facts.length === 0)
        return {};
    const branch = /^refs\/(?:heads|tags)\/(.+)$/.exec(ci.ref ?? '')?.[1];
    return {
        GITHUB_ACTIONS: 'true',
        ...Object.fromEntries(facts),
        ...(branch === undefined ? {} : { GITHUB_REF_NAME: branch }),
    };
}
/** What expressions of a run's notifiers see on a server: the run's record. Of secrets and of the environment nothing. */
export function scopeOfRow(run, system) {
    const plan = { ...run.plan, params: run.params, secrets: [], plugins: [], notifiers: undefined };
    const scope = scopeOfRun(plan, { ...system, env: jobEnvironment(run) }, run);
    return { ...scope, contexts: { ...scope.contexts, env: {}, secrets: {} } };
}
