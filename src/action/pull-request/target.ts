import { createHash } from 'node:crypto';
import type { ProposalPlace } from '../../execute/proposals.ts';
import type { Facts } from '../event.ts';
import { RefusedProposal } from './refused.ts';

/** Where changes go. */
export interface Target {
  /** The branch that is asked to take them. */
  readonly base: string;
  /** The rolling branch that carries them. */
  readonly branch: string;
}

/**
 * The base is what the plan says, else the branch the run is of (on a pull request that one's own), else the default branch. The rolling
 * branch is what the plan says, else one a plan, task and base. Throws RefusedProposal for a branch that is the base.
 */
export function targetOf(place: ProposalPlace, facts: Facts, defaultBranch: string): Target {
  const { request } = place;
  const base = request.base?.replace(/^refs\/heads\//, '') ?? branchOfRun(place, facts) ?? defaultBranch;
  const branch = request.branch?.replace(/^refs\/heads\//, '') ?? rollingBranch(place, base, defaultBranch);
  if (branch === base || branch === defaultBranch) {
    throw new RefusedProposal(
      `A pull request cannot come from ${branch}, ${branch === base ? 'the branch it goes to' : 'the default branch'}. Name another one under \`branch\`, or leave it out.`,
    );
  }
  return { base, branch };
}

// A worker of a fleet does steps of runs that began elsewhere, on other branches than its own job.
function branchOfRun({ branch }: ProposalPlace, facts: Facts): string | undefined {
  if (branch === undefined || branch === facts.refName) return eventBranch(facts);
  return OF_PULL_REQUEST.test(branch) ? undefined : branch;
}

/** What GitHub calls the ref of a pull request: no branch. */
const OF_PULL_REQUEST = /^\d+\/merge$/;

function eventBranch({ ref, refName, pullRequest }: Facts): string | undefined {
  if (pullRequest) return pullRequest.headRef;
  return ref.startsWith('refs/heads/') ? refName : undefined;
}

// A fan-out's tasks lie beside each other, never below a branch of the step's own name, which git would not allow.
function rollingBranch({ plan, step, task }: ProposalPlace, base: string, defaultBranch: string): string {
  const item = task === step ? '' : `@${safe(task.slice(step.length).replace(/^\[|\]$/g, ''))}`;
  const onto = base === defaultBranch ? '' : `+${safe(base)}`;
  return `orchestrator/${safe(plan)}/${safe(step)}${item}${onto}`;
}

const LONGEST_PART = 60;

/** A word as part of a branch name; where something had to go, a short hash keeps it apart from others. */
function safe(word: string): string {
  const plain = word
    .replace(/[^A-Za-z0-9._,=-]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$|\.lock$/g, '')
    .slice(0, LONGEST_PART);
  if (plain === word) return plain;
  const hash = createHash('sha256').update(word).digest('hex').slice(0, 6);
  return plain === '' ? hash : `${plain}-${hash}`;
}
