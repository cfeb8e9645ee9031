import { createHash } from 'node:crypto';
import type { Proposal, ProposalPlace } from '../../execute/proposals.ts';
import type { System } from '../../system/system.ts';
import type { Facts } from '../event.ts';
import type { GithubClient } from '../github/client.ts';
import { closeObsolete } from './close-obsolete.ts';
import { RefusedProposal } from './refused.ts';
import { type Placed, placeOnBase } from './remote/base.ts';
import { BranchMoved } from './remote/move-branch.ts';
import {
  addLabels,
  askReviewers,
  findPull,
  hasConflicts,
  type OpenPull,
  openPullRequest,
  type PullCalls,
  turnedDown,
  updatePull,
} from './remote/pull.ts';
import { push } from './remote/push.ts';
import { headOf, type RemoteRepository, remoteRepository } from './remote/repository.ts';
import { type RollingBranch, readRollingBranch } from './remote/rolling-branch.ts';
import { requireSound } from './sound.ts';
import { type Target, targetOf } from './target.ts';
import { commitTrailers, type Masking, type PullTexts, pullTexts, taskName } from './text.ts';
import type { FileChange } from './tree/file-change.ts';
import type { TreeLook } from './tree/look.ts';

/** What proposing needs to know and to call. */
export interface Proposing {
  readonly system: System;
  readonly facts: Facts;
  readonly github: GithubClient;
  readonly mask: Masking;
  /** Hears what went wrong but does not matter enough. */
  readonly log: (message: string) => void;
}

/** How often it begins again where other runs write to the same branch. */
const TRIES = 4;

/** Opens or updates the pull request of a task that changed something. Throws what stands in the way. */
export async function proposeChanges(
  proposing: Proposing,
  place: ProposalPlace,
  look: TreeLook,
  changes: readonly FileChange[],
): Promise<Proposal> {
  const { github, facts, system, log } = proposing;
  await requireSound(look.git, changes, place);
  const remote = remoteRepository(github, facts.repository);
  const target = targetOf(place, facts, facts.defaultBranch ?? (await remote.facts()).defaultBranch);
  const calls = { remote, clock: system.clock, target, log };
  for (let number = 1; ; number += 1) {
    const commit = await requireBase(remote, target);
    const placed = await placeOnBase(look, remote, { branch: target.base, commit }, changes);
    if (placed.length === 0) return closeObsolete(calls, place, `${target.base} holds all of it already`);
    try {
      return await proposeOnce(proposing, place, look, { calls, base: commit, placed });
    } catch (thrown) {
      if (!(thrown instanceof BranchMoved)) throw thrown;
      if (number >= TRIES) {
        throw new RefusedProposal(
          `Something else writes to the branch ${target.branch} at the same time. Give the runs of this plan a \`concurrency\` group.`,
        );
      }
    }
  }
}

async function requireBase(remote: RemoteRepository, { base }: Target): Promise<string> {
  const commit = await headOf(remote, base);
  if (commit !== undefined) return commit;
  throw new RefusedProposal(
    `There is no branch ${base} to open a pull request to. Name one that is there under \`base\`.`,
  );
}

/** What is proposed, and on top of what. */
interface Offer {
  readonly calls: PullCalls;
  /** Head of the base. */
  readonly base: string;
  readonly placed: readonly Placed[];
}

async function proposeOnce(
  proposing: Proposing,
  place: ProposalPlace,
  look: TreeLook,
  offer: Offer,
): Promise<Proposal> {
  const { calls, base } = offer;
  const { remote, target } = calls;
  const texts = pullTexts(place, proposing.facts, (text) => proposing.mask(place.mask.text(text)));
  const pull = await findPull(calls);
  const knownHead = pull?.marker?.head;
  const branch = await readRollingBranch(remote, { branch: target.branch, base, task: taskName(place), knownHead });
  const digest = digestOf(offer.placed);
  const isSame = branch !== undefined && branch.changes === digest;
  if (branch?.foreign !== undefined) return besidePeople(branch, target, pull, isSame);
  // What a person closed is not put before them again as it is; ours, closed when it was obsolete, took its branch along.
  const closed = isSame && pull === undefined ? await turnedDown(calls, branch.head) : undefined;
  if (closed !== undefined) return { kind: 'none', message: againSame(closed, target) };
  const isKept = isSame && (pull === undefined || !(await hasConflicts(calls, pull)));
  const draft = {
    ...{ parent: base, headline: texts.title, body: commitTrailers(place, digest), changes: offer.placed },
  };
  const { system } = proposing;
  const head = isKept
    ? branch.head
    : await push({ system, git: look.git, remote, branch: target.branch, from: branch?.head, draft });
  return show(calls, place, { pull, texts, head, isKept });
}

function againSame(url: string, { branch }: Target): string {
  return `The same changes were turned down in ${url}, so they were not proposed again: reopen it, or delete the branch ${branch}.`;
}

// What people added stands on what was proposed; where that would be another thing now, theirs is left alone.
function besidePeople(
  { foreign, head }: RollingBranch,
  { branch }: Target,
  pull: OpenPull | undefined,
  isSame: boolean,
): Proposal {
  if (isSame && pull !== undefined) return { kind: 'unchanged', url: pull.url };
  const { sha, author } = foreign ?? { sha: head, author: 'someone' };
  const cure = pull === undefined ? 'Delete the branch' : `Merge or close ${pull.url} and delete the branch`;
  throw new RefusedProposal(
    `The branch ${branch} holds commits that are not this task's (${sha.slice(0, 7)} by ${author}), so it was left alone. ${cure}, or name another one under \`branch\`.`,
  );
}

interface Written {
  readonly pull: OpenPull | undefined;
  readonly texts: PullTexts;
  readonly head: string;
  /** True where the branch was left as it is. */
  readonly isKept: boolean;
}

async function show(calls: PullCalls, place: ProposalPlace, { pull, texts, head, isKept }: Written): Promise<Proposal> {
  const { plan, step, task, runId, attempt, request } = place;
  const marker = { plan, step, task, run_id: runId, attempt, head, title: texts.title };
  if (pull !== undefined) {
    await updatePull(calls, pull, texts, marker);
    await addLabels(calls, pull, request.labels);
    return { kind: isKept ? 'unchanged' : 'updated', url: pull.url };
  }
  const opened = await openPullRequest(calls, place, texts, marker);
  if (!opened.isNew) await updatePull(calls, opened.pull, texts, marker);
  await addLabels(calls, opened.pull, request.labels);
  if (opened.isNew) await askReviewers(calls, opened.pull, request.reviewers);
  return { kind: opened.isNew ? 'opened' : 'updated', url: opened.pull.url };
}

/** A word for what is proposed: the same where every path gets the same mode and content. */
function digestOf(placed: readonly Placed[]): string {
  const lines = placed.map(({ path, after }) => `${after?.mode ?? '-'} ${after?.oid ?? '-'} ${JSON.stringify(path)}\n`);
  return createHash('sha256').update(lines.sort().join('')).digest('hex').slice(0, 32);
}
