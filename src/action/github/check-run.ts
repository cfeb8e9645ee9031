import type { CheckOutput } from '../../report/markdown/check-output.ts';
import type { RunRecord } from '../../run/record.ts';
import type { RunStatus } from '../../run/status.ts';
import type { Facts } from '../event.ts';
import type { GithubClient } from './client.ts';
import { refusedBy } from './patience.ts';

/** A run to be shown as a check of the commit it looked at. */
export interface RunCheck {
  readonly github: GithubClient;
  readonly facts: Pick<Facts, 'repository' | 'sha' | 'pullRequest'>;
  readonly record: Pick<RunRecord, 'run_id' | 'plan' | 'status' | 'started_at' | 'finished_at'>;
  readonly output: CheckOutput;
  /** Page the check leads to. */
  readonly runUrl?: string;
  /** Hears in one sentence what went wrong, but nothing where the token may not write checks. */
  readonly say: (sentence: string) => void;
}

/** So many annotations GitHub takes in one request. */
const MOST_ANNOTATIONS = 50;

const CONCLUSIONS: Readonly<
  Record<Exclude<RunStatus, 'running'>, 'success' | 'failure' | 'cancelled' | 'action_required'>
> = {
  succeeded: 'success',
  failed: 'failure',
  cancelled: 'cancelled',
  awaiting_approval: 'action_required',
};

/**
 * Makes a check run of the plan's run; answers its address, undefined where there is none. A later attempt makes another one, which takes
 * its place on GitHub: annotations of one that is there can only be added to. Never throws.
 */
export async function putCheckRun(check: RunCheck): Promise<string | undefined> {
  try {
    return await made(check);
  } catch (thrown) {
    const { status, message } = refusedBy(thrown) ?? { status: -1, message: String(thrown) };
    // Checks are written where the job is allowed to, and most jobs ask for less.
    const isNotAllowed = (status === 403 && !/rate limit/i.test(message)) || status === 404;
    if (!isNotAllowed) check.say(`There is no check run: ${message || `GitHub answered ${status}`}.`);
    return undefined;
  }
}

async function made({ github, facts, record, output, runUrl }: RunCheck): Promise<string | undefined> {
  const [owner = '', repo = ''] = facts.repository.split('/');
  const pages = pagesOf(output.annotations);
  const ending = endingOf(record);
  const { data } = await github.rest.checks.create({
    owner,
    repo,
    name: `Plan ${record.plan.name}`,
    head_sha: facts.pullRequest?.headSha || facts.sha,
    external_id: record.run_id,
    started_at: record.started_at,
    output: { ...output, annotations: pages[0] ?? [] },
    ...(runUrl === undefined ? {} : { details_url: runUrl }),
    ...ending,
  });
  for (const annotations of pages.slice(1)) {
    const { title, summary, text } = output;
    const more = { title, summary, text, annotations };
    await github.rest.checks.update({ owner, repo, check_run_id: data.id, output: more });
  }
  return data.html_url ?? undefined;
}

function endingOf({ status, finished_at }: RunCheck['record']) {
  if (status === 'running') return { status: 'in_progress' as const };
  return {
    status: 'completed' as const,
    conclusion: CONCLUSIONS[status],
    ...(finished_at === null ? {} : { completed_at: finished_at }),
  };
}

type Annotations = CheckOutput['annotations'][number][];

function pagesOf(annotations: CheckOutput['annotations']): Annotations[] {
  const pages = Math.ceil(annotations.length / MOST_ANNOTATIONS);
  return Array.from({ length: pages }, (_, page) =>
    annotations.slice(page * MOST_ANNOTATIONS, (page + 1) * MOST_ANNOTATIONS),
  );
}
