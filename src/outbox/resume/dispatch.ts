import { Fault } from '../../errors.ts';
import { createGithubAccess, type GithubAccess } from '../../github-access/create-github-access.ts';
import type { GithubCaller } from '../../github-access/github-caller.ts';
import { GithubFault } from '../../github-access/github-fault.ts';
import type { ResumeState } from '../../store/runs/resume-state.ts';
import type { Clock } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';
import type { Carried } from '../carrier.ts';
import type { GithubResumeOptions } from './options.ts';

/** Starts a job on GitHub that goes on with a run. */
export type Dispatch = (repository: string, run: DispatchedRun) => Promise<Carried>;

/** What a job is told of the run. */
export interface DispatchedRun extends Pick<ResumeState, 'plan' | 'params' | 'ci' | 'repository_id'> {
  readonly run_id: string;
  /** True where what failed before is to stay as it is. */
  readonly decidedOnly: boolean;
}

/** The event that wakes a run up, as `orchestrator init` writes it into workflows. */
const EVENT_TYPE = 'orchestrator-resume';
/** GitHub takes payloads up to 64 kB. */
const MOST_BYTES = 60_000;

/** Tells GitHub by its event. Throws Fault `usage` for options that cannot work. */
export function createDispatch(
  options: GithubResumeOptions,
  world: { readonly fetch: System['fetch']; readonly clock: Clock },
): Dispatch {
  const { event = 'repository_dispatch', workflow } = options;
  if (event === 'workflow_dispatch' && workflow === undefined) {
    throw new Fault('usage', 'A workflow_dispatch starts one workflow, and none is named.', {
      cure: 'Name its file: workflow: resume.yml.',
    });
  }
  const access: GithubAccess = createGithubAccess({ ...options, ...world });
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
      if (event === 'workflow_dispatch') await startWorkflow(caller, place, workflow ?? '', options.ref, run);
      else await sendEvent(caller, place, params, run);
      return { outcome: 'delivered', detail: `${repository} was sent ${event}.`, status: 204 };
    } catch (thrown) {
      if (!(thrown instanceof GithubFault)) throw thrown;
      return whyNot(thrown, repository, event);
    }
  };
}

type Place = { readonly owner: string; readonly repo: string };

// A run says of itself where it belongs; what its job has proved says more.
async function isItsOwn(caller: GithubCaller, place: Place, { repository_id }: DispatchedRun): Promise<boolean> {
  if (repository_id === null) return true;
  const { data } = await caller.request('GET /repos/{owner}/{repo}', place);
  return String(data.id) === repository_id;
}

async function sendEvent(
  caller: GithubCaller,
  place: Place,
  params: Readonly<Record<string, unknown>>,
  { run_id, plan, decidedOnly }: DispatchedRun,
): Promise<void> {
  const client_payload = {
    ...{ run_id, plan },
    ...(Object.keys(params).length === 0 ? {} : { params }),
    ...(decidedOnly ? { only: 'decided' } : {}),
  };
  await caller.request('POST /repos/{owner}/{repo}/dispatches', { ...place, event_type: EVENT_TYPE, client_payload });
}

async function startWorkflow(
  caller: GithubCaller,
  place: Place,
  workflow_id: string,
  given: string | undefined,
  { run_id, ci }: DispatchedRun,
): Promise<void> {
  const ref = given ?? branchOf(ci) ?? (await caller.request('GET /repos/{owner}/{repo}', place)).data.default_branch;
  await caller.request('POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches', {
    ...place,
    workflow_id,
    ref,
    inputs: { 'run-id': run_id },
  });
}

// The merge of a pull request is no ref a workflow can be started on.
function branchOf(ci: DispatchedRun['ci']): string | undefined {
  return /^refs\/(?:heads|tags)\/(.+)$/.exec(ci?.ref ?? '')?.[1];
}

function whyNot(fault: GithubFault, repository: string, event: string): Carried {
  const { trouble, status, message, retryAfterMs } = fault;
  const answered = status === 0 ? {} : { status };
  if (trouble !== 'refused') {
    const again = retryAfterMs === undefined ? {} : { after: retryAfterMs };
    return { outcome: 'failed', why: message, ...answered, again };
  }
  const right = event === 'workflow_dispatch' ? 'Actions' : 'Contents';
  const cure =
    fault.cure ??
    (status === 422
      ? 'Look at the workflow: it must stand on that branch, with this event and its inputs.'
      : `Give the token, or the app, the right to write "${right}" of ${repository}.`);
  return { outcome: 'failed', why: `${message} ${cure}`, ...answered };
}

function failed(why: string): Carried {
  return { outcome: 'failed', why };
}

// A param without a value is null in the record; given as such it would be a value.
function withoutNull(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== null));
}
