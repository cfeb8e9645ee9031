import { isRunName } from '../../../launch/name-run.ts';
import type { GithubClient } from '../../github/client.ts';
import { orNotFound } from '../../pull-request/remote/repository.ts';
import { readMarker } from '../../pull-request/text.ts';
import { NothingToDecide } from '../nothing.ts';
import { type Commented, type Person, personIn } from './trigger.ts';

/** A pull request of ours, as GitHub has it now. What its text says of a run is anybody's word until the record of that run says the same. */
export interface Thread {
  readonly number: number;
  /** As the record of its task has it. */
  readonly url: string;
  readonly plan: string;
  readonly runId: string;
  readonly attempt: number;
  readonly task: string;
  readonly isOpen: boolean;
  /** When it was closed, in ms since the epoch; undefined while it is open. */
  readonly closedAt?: number;
  readonly isMerged: boolean;
  readonly mergedBy?: Person;
  readonly author?: Person;
  readonly headSha: string;
  readonly base: string;
  readonly baseSha: string;
}

/** Where a repository is asked. */
export interface Place {
  readonly github: GithubClient;
  readonly owner: string;
  readonly repo: string;
}

/** The pull request an event is of. Throws NothingToDecide for one that is not ours, whose branch is in another repository above all. */
export async function readThread({ github, owner, repo }: Place, number: number): Promise<Thread> {
  const found = await orNotFound(github.rest.pulls.get({ owner, repo, pull_number: number }));
  if (found === undefined) throw new NothingToDecide(`#${number} is no pull request of this repository.`);
  const { data } = found;
  const { head, base } = data;
  if (head.repo?.full_name.toLowerCase() !== base.repo.full_name.toLowerCase())
    throw new NothingToDecide(`Pull request #${number} comes from another repository, and decides nothing here.`);
  const { run_id: runId, attempt, task, plan } = readMarker(data.body) ?? {};
  if (typeof runId !== 'string' || !isRunName(runId) || typeof task !== 'string' || typeof plan !== 'string')
    throw new NothingToDecide(`Pull request #${number} is of no step of a plan.`);
  const [mergedBy, author] = [personIn(data.merged_by), personIn(data.user)];
  return {
    ...{ number, url: data.html_url, plan, runId, task, isOpen: data.state === 'open', isMerged: data.merged },
    attempt: Number.isSafeInteger(attempt) && Number(attempt) > 0 ? Number(attempt) : 1,
    ...(data.closed_at === null ? {} : { closedAt: Date.parse(data.closed_at) }),
    ...(mergedBy === undefined ? {} : { mergedBy }),
    ...(author === undefined ? {} : { author }),
    ...{ headSha: head.sha, base: base.ref, baseSha: base.sha },
  };
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
