/** The CI job a run belongs to, as the API keeps it; every fact may be missing. */
export interface CiFacts {
  readonly provider: 'github';
  readonly repository?: string;
  readonly workflow_run_id?: string;
  readonly workflow_run_attempt?: string;
  readonly actor?: string;
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
    event: env.GITHUB_EVENT_NAME,
    ref: env.GITHUB_REF,
    url: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
  };
  return { provider: 'github', ...Object.fromEntries(Object.entries(known).filter(([, value]) => value)) };
}
