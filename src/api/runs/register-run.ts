import { withFieldsOrder } from '../../approval/policy.ts';
import { systemErrorCode } from '../../errors.ts';
import type { RunRegistration } from '../../schema/generated/task-api/api-types.ts';
import { isMap } from '../../schema/json.ts';
import { type RunFields, registerRun } from '../../store/runs/register-run.ts';
import type { ApiContext } from '../context.ts';
import { type Handler, json } from '../http/call.ts';
import { toInstant } from '../http/instant.ts';
import { Problem } from '../http/problem.ts';

/** POST /runs: a new attempt, or the same one again for a run that is known. */
export function registerRunHandler({ database, changed, serverTells }: ApiContext): Handler<'registerRun'> {
  return async ({ body, principal, mountUrl }) => {
    const fields: RunFields = { ...body, ...inPlanOrder(body), started_at: toInstant(body.started_at) };
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
    if (registered.kind === 'known') return json(200, answer);
    changed();
    return json(201, answer, { Location: `${mountUrl}/runs/${encodeURIComponent(run.run_id)}/${run.attempt}` });
  };
}

// The run then need not tell what the server tells.
async function withTelling(run: string, body: object, serverTells: ApiContext['serverTells']): Promise<string> {
  if (serverTells === undefined) return run;
  return `${run.slice(0, -1)},"server_tells":${JSON.stringify(await serverTells({ ...body }).catch(() => []))}}`;
}

// The database keeps maps in an order of its own.
function inPlanOrder({ requests }: RunRegistration): Partial<Pick<RunRegistration, 'requests'>> {
  if (!isMap(requests) || !isMap(requests.steps)) return {};
  const steps = Object.entries(requests.steps).map(([step, asked]) => [
    step,
    isMap(asked) && isMap(asked.approval) ? { ...asked, approval: withFieldsOrder(asked.approval) } : asked,
  ]);
  return { requests: { ...requests, steps: Object.fromEntries(steps) } };
}

// Everything a caller says is in range, so that only counting on from the last attempt leaves it.
function noAttemptLeft(thrown: unknown): never {
  if (systemErrorCode(thrown) !== '22003') throw thrown;
  throw new Problem(409, 'The run has used the highest attempt there can be: register under another name.', {
    errors: [{ pointer: '/attempt', detail: 'cannot be counted on' }],
  });
}
