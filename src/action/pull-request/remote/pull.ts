import type { ProposalPlace } from '../../../execute/proposals.ts';
import type { Clock } from '../../../system/clock.ts';
import { wordsOf } from '../refused.ts';
import type { Target } from '../target.ts';
import { type Marker, type PullTexts, readMarker, withOwnPart } from '../text.ts';
import { eventually } from './eventually.ts';
import type { RemoteRepository } from './repository.ts';

/** An open pull request of the rolling branch. */
export interface OpenPull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string | null;
  readonly base: string;
  readonly labels: readonly string[];
  readonly marker: Partial<Marker> | undefined;
}

/** What the calls about a pull request share. */
export interface PullCalls {
  readonly remote: RemoteRepository;
  readonly clock: Clock;
  readonly target: Target;
  /** Hears what went wrong but does not matter enough. */
  readonly log: (message: string) => void;
}

type Shown = Awaited<ReturnType<RemoteRepository['github']['rest']['pulls']['list']>>['data'][number];

/** The open pull request of a branch, to this base where there are several. */
export async function findPull({
  remote,
  target,
}: Pick<PullCalls, 'remote' | 'target'>): Promise<OpenPull | undefined> {
  const { github, owner, repo } = remote;
  const head = `${owner}:${target.branch}`;
  const { data } = await github.rest.pulls.list({ owner, repo, head, state: 'open', per_page: 100 });
  // Servers have been seen to answer with all pull requests where they did not know the head.
  const own = data.filter((pull) => pull.head.ref === target.branch).map(openPull);
  return own.find(({ base }) => base === target.base) ?? own[0];
}

function openPull(
  pull: Omit<Pick<Shown, 'number' | 'html_url' | 'title' | 'body' | 'base' | 'labels'>, 'labels'> & {
    labels: readonly { name?: string }[];
  },
): OpenPull {
  return {
    number: pull.number,
    url: pull.html_url,
    title: pull.title,
    body: pull.body,
    base: pull.base.ref,
    labels: pull.labels.flatMap(({ name }) => name ?? []),
    marker: readMarker(pull.body),
  };
}

/** Address of the pull request that offered this very commit and was closed by a person, unmerged; undefined where there is none. */
export async function turnedDown({ remote, target }: PullCalls, commit: string): Promise<string | undefined> {
  const { github, owner, repo } = remote;
  const head = `${owner}:${target.branch}`;
  const { data } = await github.rest.pulls.list({ owner, repo, head, state: 'closed', per_page: 30 });
  return data.find(({ merged_at, body }) => merged_at === null && readMarker(body)?.head === commit)?.html_url;
}

/** True where GitHub knows that a pull request cannot be merged as it is. */
export async function hasConflicts({ remote }: Pick<PullCalls, 'remote'>, pull: OpenPull): Promise<boolean> {
  const { github, owner, repo } = remote;
  const { data } = await github.rest.pulls.get({ owner, repo, pull_number: pull.number });
  return data.mergeable === false;
}

/** Opens a pull request; answers the one that is there where somebody was quicker. */
export async function openPullRequest(
  calls: PullCalls,
  place: ProposalPlace,
  texts: PullTexts,
  marker: Marker,
): Promise<{ readonly pull: OpenPull; readonly isNew: boolean }> {
  const { remote, clock, target, log } = calls;
  const { github, owner, repo } = remote;
  const body = withOwnPart(null, marker, texts.body);
  const create = (draft: boolean) =>
    eventually(clock, () =>
      github.rest.pulls.create({
        owner,
        repo,
        head: target.branch,
        base: target.base,
        title: texts.title,
        body,
        draft,
      }),
    );
  try {
    const { data } = await create(place.request.draft).catch((thrown: unknown) => {
      if (!place.request.draft || !/draft pull requests are not supported/i.test(wordsOf(thrown))) throw thrown;
      log('This repository has no draft pull requests; it is opened as an ordinary one.');
      return create(false);
    });
    return { pull: openPull(data), isNew: true };
  } catch (thrown) {
    const found = /already exists/i.test(wordsOf(thrown)) ? await eventually(clock, () => findPull(calls)) : undefined;
    if (found === undefined) throw thrown;
    return { pull: found, isNew: false };
  }
}

/** Brings our part of a pull request up to date: marker, text, base, and the title where nobody gave it another. */
export async function updatePull(calls: PullCalls, pull: OpenPull, texts: PullTexts, marker: Marker): Promise<void> {
  const { remote, clock, target } = calls;
  const { github, owner, repo } = remote;
  const isRetitled = pull.marker?.title !== undefined && pull.marker.title !== pull.title;
  const title = isRetitled ? pull.title : texts.title;
  // A person's title stays theirs: the marker goes on saying what ours was.
  const known = { ...marker, title: isRetitled ? (pull.marker?.title ?? title) : title };
  const body = withOwnPart(pull.body, known, texts.body);
  const base = pull.base === target.base ? {} : { base: target.base };
  if (body === pull.body && title === pull.title && pull.base === target.base) return;
  await eventually(clock, () =>
    github.rest.pulls.update({ owner, repo, pull_number: pull.number, title, body, ...base }),
  );
}

/** Puts on the labels that are missing; GitHub makes those it does not know. */
export async function addLabels(calls: PullCalls, pull: OpenPull, labels: readonly string[]): Promise<void> {
  const missing = labels.filter((label) => !pull.labels.includes(label));
  if (missing.length === 0) return;
  const { github, owner, repo } = calls.remote;
  const add = () => github.rest.issues.addLabels({ owner, repo, issue_number: pull.number, labels: missing });
  await eventually(calls.clock, add).catch((thrown: unknown) => {
    calls.log(`The labels ${missing.join(', ')} could not be put on ${pull.url}: ${wordsOf(thrown)}`);
  });
}

/** Asks people (logins) and teams (`org/team`) to review; one that cannot be asked keeps nobody else from being asked. */
export async function askReviewers(calls: PullCalls, pull: OpenPull, names: readonly string[]): Promise<void> {
  const { github, owner, repo } = calls.remote;
  for (const name of names) {
    const slash = name.indexOf('/');
    const who = slash < 0 ? { reviewers: [name.replace(/^@/, '')] } : { team_reviewers: [name.slice(slash + 1)] };
    const ask = () => github.rest.pulls.requestReviewers({ owner, repo, pull_number: pull.number, ...who });
    await eventually(calls.clock, ask).catch((thrown: unknown) => {
      calls.log(`${name} could not be asked to review ${pull.url}: ${wordsOf(thrown)}`);
    });
  }
}

/** Closes a pull request that has nothing left to propose, and says why. */
export async function closePull(calls: PullCalls, pull: OpenPull, reason: string): Promise<void> {
  const { github, owner, repo } = calls.remote;
  await github.rest.issues.createComment({ owner, repo, issue_number: pull.number, body: reason });
  await github.rest.pulls.update({ owner, repo, pull_number: pull.number, state: 'closed' });
}
