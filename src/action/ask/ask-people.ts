import { markerStart } from '../../report/github/hidden-marker.ts';
import type { RunRecord } from '../../run/record.ts';
import type { Facts } from '../event.ts';
import type { GithubClient } from '../github/client.ts';
import { isOwn, putComment } from '../github/comment.ts';
import { refusedBy } from '../github/patience.ts';
import { readMarker } from '../pull-request/text.ts';
import { issueText, waitingForWords, waitingText } from './issue-text.ts';

/** A run whose job is over, and how people are asked for what it waits for. */
export interface Asking {
  readonly github: GithubClient;
  readonly facts: Facts;
  readonly record: RunRecord;
  readonly runUrl: string;
  /** Hears in one sentence why nobody was asked. */
  readonly say: (sentence: string) => void;
}

/** Label of the issues in which plans ask. */
const LABEL = 'approval';

/**
 * Asks people, who answer with a comment, for the decisions a run waits for: on the run's own pull request where one waits, too, else in the
 * plan's one open issue, which is closed when the run waits no more. Nothing where the plan has no approvals. Never throws.
 */
export async function askPeople(asking: Asking): Promise<void> {
  const { record, facts, say, github, runUrl } = asking;
  const asks = Object.values(record.requests?.steps ?? {}).some(
    ({ approval }) => approval != null && approval !== false,
  );
  // What runs on a pull request is its code, which nobody goes on with from a comment.
  if (!asks || facts.pullRequest !== undefined || !facts.ref.startsWith('refs/heads/')) return;
  const waiting = waitingForWords(record);
  const text = waitingText(record, waiting, runUrl);
  const pull = waiting.length === 0 ? undefined : pullOf(record);
  try {
    await keepIssue(asking, pull === undefined && waiting.length > 0 ? text : undefined);
  } catch (thrown) {
    if (waiting.length > 0 && pull === undefined) say(whyNot(record, thrown));
  }
  if (pull === undefined) return;
  const { repository, eventName, refName: baseRef } = facts;
  const pullRequest = { number: pull, headSha: '', headRef: '', baseRef, fork: false };
  const plan = `${record.plan.path}#waiting`;
  await putComment({ github, say, plan, facts: { repository, eventName, pullRequest }, body: text });
}

function pullOf({ tasks, requests }: RunRecord): number | undefined {
  const pulls = tasks.filter(
    ({ status, step }) => status === 'awaiting_approval' && requests?.steps[step]?.pull_request !== undefined,
  );
  const [number] = pulls.flatMap(({ outputs_uri }) => /\/pull\/(\d+)$/.exec(outputs_uri ?? '')?.[1] ?? []);
  return number === undefined ? undefined : Number(number);
}

async function keepIssue({ github, facts, record }: Asking, text: string | undefined): Promise<void> {
  const [owner = '', repo = ''] = facts.repository.split('/');
  const open = await openIssue(github, { owner, repo }, record.plan.name);
  if (text === undefined) {
    if (open?.runId !== record.run_id) return;
    const closed = { state: 'closed', state_reason: 'completed' } as const;
    await github.rest.issues.update({ owner, repo, issue_number: open.number, ...closed });
    return;
  }
  const body = issueText(record, facts.refName, text);
  if (open === undefined) {
    const title = `${record.plan.name} waits for approval`;
    await github.rest.issues.create({ owner, repo, title, body, labels: [LABEL] });
  } else if (open.body !== body) await github.rest.issues.update({ owner, repo, issue_number: open.number, body });
}

interface OpenIssue {
  readonly number: number;
  readonly body: string;
  readonly runId: string | undefined;
}

async function openIssue(
  github: GithubClient,
  place: { readonly owner: string; readonly repo: string },
  plan: string,
): Promise<OpenIssue | undefined> {
  const { data } = await github.rest.issues.listForRepo({ ...place, state: 'open', labels: LABEL, per_page: 100 });
  for (const { number, body, user, pull_request } of data) {
    if (pull_request != null || !body?.startsWith(`${markerStart(plan)},`)) continue;
    if (await isOwn(github, user?.login)) return { number, body, runId: readMarker(body)?.run_id };
  }
  return undefined;
}

function whyNot({ run_id }: RunRecord, thrown: unknown): string {
  const { status, message } = refusedBy(thrown) ?? { status: -1, message: String(thrown) };
  const why = status === 403 || status === 404 ? 'the job lacks `permissions: issues: write`' : message || status;
  return `The run ${run_id} waits for a decision, which nobody was asked for in an issue: ${why}.`;
}
