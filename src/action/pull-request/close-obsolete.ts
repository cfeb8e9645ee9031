import type { Proposal, ProposalPlace } from '../../execute/proposals.ts';
import { wordsOf } from './refused.ts';
import { moveBranches } from './remote/move-branch.ts';
import { closePull, findPull, type OpenPull, type PullCalls } from './remote/pull.ts';
import { headOf } from './remote/repository.ts';
import { readRollingBranch } from './remote/rolling-branch.ts';
import { taskName } from './text.ts';

/** Closes the pull request of a task that has nothing to propose any more, where one is open and nobody else works on it. */
export async function closeObsolete(calls: PullCalls, place: ProposalPlace, reason: string): Promise<Proposal> {
  const pull = await findPull(calls);
  if (pull === undefined || pull.base !== calls.target.base) return { kind: 'none' };
  const branch = await branchOf(calls, place, pull);
  if (branch === undefined || branch.foreign !== undefined) {
    return { kind: 'none', message: `It left no changes; ${pull.url} stays open, because others work on it.` };
  }
  const { remote, target, log } = calls;
  await closePull(
    calls,
    pull,
    `There is nothing left to propose: ${reason} (run ${place.runId}, attempt ${place.attempt}).`,
  );
  await moveBranches(remote, [{ branch: target.branch, from: branch.head, to: undefined }]).catch((thrown: unknown) =>
    log(`The branch ${target.branch} could not be removed: ${wordsOf(thrown)}`),
  );
  return { kind: 'none', message: `It left no changes, so ${pull.url} was closed.` };
}

async function branchOf({ remote, target }: PullCalls, place: ProposalPlace, { marker }: OpenPull) {
  const base = await headOf(remote, target.base);
  if (base === undefined) return undefined;
  const knownHead = marker?.head;
  return readRollingBranch(remote, { branch: target.branch, base, task: taskName(place), knownHead });
}
