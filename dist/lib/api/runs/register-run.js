import { systemErrorCode } from '../../errors.js';
import { registerRun } from '../../store/runs/register-run.js';
import { json } from '../http/call.js';
import { toInstant } from '../http/instant.js';
import { Problem } from '../http/problem.js';
/** POST /runs: a new attempt, or the same one again for a run that is known. */
export function registerRunHandler({ database, changed }) {
    return async ({ body, principal, mountUrl }) => {
        const fields = { ...body, started_at: toInstant(body.started_at) };
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
        if (registered.kind === 'known')
            return json(200, run.json);
        changed();
        return json(201, run.json, { Location: `${mountUrl}/runs/${encodeURIComponent(run.run_id)}/${run.attempt}` });
    };
}
// Everything a caller says is in range, so that only counting on from the last attempt leaves it.
function noAttemptLeft(thrown) {
    if (systemErrorCode(thrown) !== '22003')
        throw thrown;
    throw new Problem(409, 'The run has used the highest attempt there can be: register under another name.', {
        errors: [{ pointer: '/attempt', detail: 'cannot be counted on' }],
    });
}
