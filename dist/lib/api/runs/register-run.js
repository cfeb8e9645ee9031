import { withFieldsOrder } from '../../approval/policy.js';
import { systemErrorCode } from '../../errors.js';
import { isMap } from '../../schema/json.js';
import { registerRun } from '../../store/runs/register-run.js';
import { json } from '../http/call.js';
import { toInstant } from '../http/instant.js';
import { Problem } from '../http/problem.js';
/** POST /runs: a new attempt, or the same one again for a run that is known. */
export function registerRunHandler({ database, changed, serverTells }) {
    return async ({ body, principal, mountUrl }) => {
        const fields = { ...body, ...inPlanOrder(body), started_at: toInstant(body.started_at) };
        const registered = await registerRun(database, fields, {
            actor: principal.id,
            channel: principal.channel,
            owner: principal.owner ?? null,
            repositoryId: principal.repositoryId ?? null,
        }).catch(noAttemptLeft);
        if (registered.kind === 'foreign') {
            throw new Problem(403, `The name ${body.run_id} is in use by another repository, or by somebody else's run.`);
        }
        const { run } = registered;
        const answer = await withTelling(run.json, body, serverTells);
        if (registered.kind === 'known')
            return json(200, answer);
        changed();
        return json(201, answer, { Location: `${mountUrl}/runs/${encodeURIComponent(run.run_id)}/${run.attempt}` });
    };
}
// The run then need not tell what the server tells.
async function withTelling(run, body, serverTells) {
    if (serverTells === undefined)
        return run;
    return `${run.slice(0, -1)},"server_tells":${JSON.stringify(await serverTells({ ...body }).catch(() => []))}}`;
}
// The database keeps maps in an order of its own.
function inPlanOrder({ requests }) {
    if (!isMap(requests) || !isMap(requests.steps))
        return {};
    const steps = Object.entries(requests.steps).map(([step, asked]) => [
        step,
        isMap(asked) && isMap(asked.approval) ? { ...asked, approval: withFieldsOrder(asked.approval) } : asked,
    ]);
    return { requests: { ...requests, steps: Object.fromEntries(steps) } };
}
// Everything a caller says is in range, so that only counting on from the last attempt leaves it.
function noAttemptLeft(thrown) {
    if (systemErrorCode(thrown) !== '22003')
        throw thrown;
    throw new Problem(409, 'The run has used the highest attempt there can be: register under another name.', {
        errors: [{ pointer: '/attempt', detail: 'cannot be counted on' }],
    });
}
