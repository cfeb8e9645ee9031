import { systemErrorCode } from '../../errors.ts';
import { type RunFields, registerRun } from '../../store/runs/register-run.ts';
import type { ApiContext } from '../context.ts';
import { type Handler, json } from '../http/call.ts';
import { toInstant } from '../http/instant.ts';
import { Problem } from '../http/problem.ts';

/** POST /runs: a new attempt, or the same one again for a run that is known. */
export function registerRunHandler({ database, changed }: ApiContext): Handler<'registerRun'> {
  return async ({ body, principal, mountUrl }) => {
    const fields: RunFields = { ...body, started_at: toInstant(body.started_at) };
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
    if (registered.kind === 'known') return json(200, run.json);
    changed();
    return json(201, run.json, { Location: `${mountUrl}/runs/${encodeURIComponent(run.run_id)}/${run.attempt}` });
  };
}

// Everything a caller says is in range, so that only counting on from the last attempt leaves it.
function noAttemptLeft(thrown: unknown): never {
  if (systemErrorCode(thrown) !== '22003') throw thrown;
  throw new Problem(409, 'The run has used the highest attempt there can be: register under another name.', {
    errors: [{ pointer: '/attempt', detail: 'cannot be counted on' }],
  });
}
