import { isRunName } from '../../../launch/name-run.ts';
import { branchIn } from '../../ask/issue-text.ts';
import type { GithubClient } from '../../github/client.ts';
import { isOwn } from '../../github/comment.ts';
import { orNotFound } from '../../pull-request/remote/repository.ts';
import { type Marker, readMarker } from '../../pull-request/text.ts';
import { NothingToDecide } from '../nothing.ts';
import { type Commented, type Person, personIn, type Trigger } from './trigger.ts';

/** A pull request of ours, or the issue in which we ask, as GitHub has it now. What the text of a pull request says of a run is anybody's word until the record of that run says the same. */
export interface Thread {
  readonly number: number;
  /** As the record of its task has it. */
  readonly url: string;
  readonly runId: string;
  readonly attempt: number;
  /** The branch the run is of. */
  readonly base: string;
  /** Undefined for an issue. */
  readonly pull?: ThreadPull;
}

/** What only a pull request has. */
export interface ThreadPull {
  readonly task: string;
  readonly isOpen: boolean;
  /** When it was closed, in ms since the epoch; 0 while it is open. */
  readonly closedAt: number;
  readonly isMerged: boolean;
  readonly mergedBy?: Person;
  readonly author?: Person;
  readonly headSha: string;
  readonly baseSha: string;
}

/** Where a repository is asked. */
export interface Place {
  readonly github: GithubClient;
  readonly owner: string;
  readonly repo: string;
}

/** What an event is of. Throws NothingToDecide for what is not ours: a pull request whose branch is in another repository, above all. */
export async function readThread(place: Place, trigger: Trigger): Promise<Thread> {
  const isPull = trigger.kind === 'closed' || trigger.isPull;
  return isPull ? pullThread(place, trigger.number) : issueThread(place, trigger.number);
}

async function pullThread({ github, owner, repo }: Place, number: number): Promise<Thread> {
  const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
  const { head, base } = data;
  if (head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase())
    throw new NothingToDecide(`Pull request #${number} comes from another repository, and decides nothing here.`);
  const marker = readMarker(data.body);
  const named = namedIn(marker);
  if (named === undefined || typeof marker?.task !== 'string')
    throw new NothingToDecide(`Pull request #${number} is of no step of a plan.`);
  const [mergedBy, author] = [personIn(data.merged_by), personIn(data.user)];
  const pull = {
    ...{ task: marker.task, isOpen: data.state === 'open', isMerged: data.merged },
    closedAt: Date.parse(data.closed_at ?? '') || 0,
    ...(mergedBy === undefined ? {} : { mergedBy }),
    ...(author === undefined ? {} : { author }),
    ...{ headSha: head.sha, baseSha: base.sha },
  };
  return { number, url: data.html_url, ...named, base: base.ref, pull };
}

// Anybody can open an issue, with whatever text.
async function issueThread({ github, owner, repo }: Place, number: number): Promise<Thread> {
  const { data } = await github.rest.issues.get({ owner, repo, issue_number: number });
  const marker = readMarker(data.body);
  const [named, base] = [namedIn(marker), branchIn(marker)];
  if (named === undefined || base === undefined || !(await isOwn(github, data.user?.login)))
    throw new NothingToDecide(`Issue #${number} asks for no decision on a run.`);
  return { number, url: data.html_url, ...named, base };
}

function namedIn(marker: Partial<Marker> | undefined): Pick<Thread, 'runId' | 'attempt'> | undefined {
  const { run_id: runId, attempt } = marker ?? {};
  if (typeof runId !== 'string' || !isRunName(runId)) return undefined;
  return { runId, attempt: Number.isSafeInteger(attempt) && Number(attempt) > 0 ? Number(attempt) : 1 };
}

/** When a comment was written, in ms since the epoch. Throws NothingToDecide where it is gone, was changed since, or is not by who sent the event. */
export async function writtenAt({ github, owner, repo }: Place, { comment, body, sender }: Commented): Promise<number> {
  const found = await orNotFound(github.rest.issues.getComment({ owner, repo, comment_id: comment }));
  if (found === undefined) throw new NothingToDecide('The comment was taken back.');
  const { data } = found;
  const isSame = data.body === body && data.updated_at === data.created_at;
  if (!isSame) throw new NothingToDecide('The comment was changed after it was written: write a new one.');
  if (data.user?.login !== sender.login) throw new NothingToDecide('The comment is by somebody else.');
  return Date.parse(data.created_at);
}
