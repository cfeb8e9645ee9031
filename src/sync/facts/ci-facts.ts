import { isMap } from '../../schema/json.ts';

/** The CI job a run belongs to, as the API keeps it; every fact may be missing. */
export interface CiFacts {
  readonly provider: 'github';
  readonly repository?: string;
  readonly workflow_run_id?: string;
  readonly workflow_run_attempt?: string;
  readonly actor?: string;
  /** Who ran the job again, where that is somebody else. */
  readonly triggering_actor?: string;
  /** Who wrote the pull request. */
  readonly author?: string;
  /** Who pushed last to it. */
  readonly last_pusher?: string;
  readonly event?: string;
  readonly ref?: string;
  /** The page of the job. */
  readonly url?: string;
}

/** What the environment tells of the CI job; undefined outside of one. */
export function readCiFacts(env: Readonly<Record<string, string | undefined>>): CiFacts | undefined {
  if (env.GITHUB_ACTIONS !== 'true') return undefined;
  const repository = env.GITHUB_REPOSITORY;
  const run = env.GITHUB_RUN_ID;
  const server = env.GITHUB_SERVER_URL;
  const known = {
    repository,
    workflow_run_id: run,
    workflow_run_attempt: env.GITHUB_RUN_ATTEMPT,
    actor: env.GITHUB_ACTOR,
    triggering_actor: env.GITHUB_TRIGGERING_ACTOR,
    event: env.GITHUB_EVENT_NAME,
    ref: env.GITHUB_REF,
    url: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
  };
  return { provider: 'github', ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)) };
}

/** Who is behind the event that started a job, as its file (JSON) tells: people who must not approve what they ask for. */
export function askersIn(event: unknown): Pick<CiFacts, 'author' | 'last_pusher'> {
  if (!isMap(event)) return {};
  const author = loginIn(isMap(event.pull_request) ? event.pull_request.user : undefined);
  const pushed =
    event.action === 'synchronize' ? loginIn(event.sender) : isMap(event.pusher) ? event.pusher.name : undefined;
  return {
    ...(author === undefined ? {} : { author }),
    ...(typeof pushed === 'string' && pushed !== '' ? { last_pusher: pushed } : {}),
  };
}

function loginIn(user: unknown): string | undefined {
  return isMap(user) && typeof user.login === 'string' && user.login !== '' ? user.login : undefined;
}
