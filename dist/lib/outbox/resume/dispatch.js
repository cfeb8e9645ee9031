import { Fault } from '../../errors.js';
import { createGithubAccess } from '../../github-access/create-github-access.js';
import { GithubFault } from '../../github-access/github-fault.js';
/** The event that wakes a run up, as `orchestrator init` writes it into workflows. */
const EVENT_TYPE = 'orchestrator-resume';
/** GitHub takes payloads up to 64 kB. */
const MOST_BYTES = 60_000;
/** Tells GitHub by its event. Throws Fault `usage` for options that cannot work. */
export function createDispatch(options, world) {
    const { event = 'repository_dispatch', workflow } = options;
    if (event === 'workflow_dispatch' && workflow === undefined) {
        throw new Fault('usage', 'A workflow_dispatch starts one workflow, and none is named.', {
            cure: 'Name its file: workflow: resume.yml.',
        });
    }
    const access = createGithubAccess({ ...options, ...world });
    return async (repository, run) => {
        const params = withoutNull(run.params ?? {});
        if (JSON.stringify(params).length > MOST_BYTES)
            return failed('Its params are larger than an event of GitHub may be.');
        const [owner = '', repo = ''] = repository.split('/');
        try {
            const caller = await access.forRepository(repository);
            const place = { owner, repo };
            if (!(await isItsOwn(caller, place, run)))
                return failed(`The job that registered the run is of another repository than ${repository}.`);
            if (event === 'workflow_dispatch')
                await startWorkflow(caller, place, workflow ?? '', options.ref, run);
            else
                await sendEvent(caller, place, params, run);
            return { outcome: 'delivered', detail: `${repository} was sent ${event}.`, status: 204 };
        }
        catch (thrown) {
            if (!(thrown instanceof GithubFault))
                throw thrown;
            return whyNot(thrown, repository, event);
        }
    };
}
// A run says of itself where it belongs; what its job has proved says more.
async function isItsOwn(caller, place, { repository_id }) {
    if (repository_id === null)
        return true;
    const { data } = await caller.request('GET /repos/{owner}/{repo}', place);
    return String(data.id) === repository_id;
}
async function sendEvent(caller, place, params, { run_id, plan, decidedOnly }) {
    const client_payload = {
        ...{ run_id, plan },
        ...(Object.keys(params).length === 0 ? {} : { params }),
        ...(decidedOnly ? { only: 'decided' } : {}),
    };
    await caller.request('POST /repos/{owner}/{repo}/dispatches', { ...place, event_type: EVENT_TYPE, client_payload });
}
async function startWorkflow(caller, place, workflow_id, given, { run_id, ci }) {
    const ref = given ?? branchOf(ci) ?? (await caller.request('GET /repos/{owner}/{repo}', place)).data.default_branch;
    await caller.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
        ...place,
        workflow_id,
        ref,
        inputs: { 'run-id': run_id },
    });
}
// The merge of a pull request is no ref a workflow can be started on.
function branchOf(ci) {
    return /^refs\/(?:heads|tags)\/(.+)$/.exec(ci?.ref ?? '')?.[1];
}
function whyNot(fault, repository, event) {
    const { trouble, status, message, retryAfterMs } = fault;
    const answered = status === 0 ? {} : { status };
    if (trouble !== 'refused') {
        const again = retryAfterMs === undefined ? {} : { after: retryAfterMs };
        return { outcome: 'failed', why: message, ...answered, again };
    }
    const right = event === 'workflow_dispatch' ? 'Actions' : 'Contents';
    const cure = fault.cure ??
        (status === 422
            ? 'Look at the workflow: it must stand on that branch, with this event and its inputs.'
            : `Give the token, or the app, the right to write "${right}" of ${repository}.`);
    return { outcome: 'failed', why: `${message} ${cure}`, ...answered };
}
function failed(why) {
    return { outcome: 'failed', why };
}
// A param without a value is null in the record; given as such it would be a value.
function withoutNull(params) {
    return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
}
