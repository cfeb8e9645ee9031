import type { Refusal, Verdict } from '../../approval/judge.ts';
import type { Policy } from '../../approval/policy.ts';
import type { Task } from '../../run/run.ts';
import { neededFields } from '../ask/issue-text.ts';
import type { Wish } from './event/wish.ts';

/** What came of a decision that counts, in one sentence. */
export function outcomeWords(wish: Wish, { task }: Task, verdict: Verdict, runId: string): string {
  const who = `${wish.login} ${VERBS[wish.decision]} ${task}`;
  if (verdict.kind === 'counted') {
    const { missing } = verdict;
    return `${who}. ${missing} more ${missing === 1 ? 'approval is' : 'approvals are'} needed before the run ${runId} goes on.`;
  }
  return `${who}, and the run ${runId} goes on.`;
}

const VERBS: Readonly<Record<Wish['decision'], string>> = {
  approve: 'approves',
  reject: 'rejects',
  changes_requested: 'wants changes of',
  cancel: 'cancels',
};

/** Why a decision does not count, and what to do about it. */
export function refusalWords(
  verdict: Extract<Verdict, { kind: 'refused' }>,
  wish: Wish,
  about: {
    readonly policy: Policy;
    readonly unseen: readonly string[];
    /** How the task is named in a command; empty where it need not be. */
    readonly name: string;
  },
): string {
  const cure = CURES[verdict.why]?.(wish, about) ?? '';
  return cure === '' ? verdict.detail : `${verdict.detail} ${cure}`;
}

type About = Parameters<typeof refusalWords>[2];

const CURES: Readonly<Partial<Record<Refusal, (wish: Wish, about: About) => string>>> = {
  self_approval: (_, { name }) => `They can comment ${command('/approve', name)}.`,
  comment_missing: ({ decision }, { name }) => `Write a comment: ${command(COMMANDS[decision], name, 'your words')}.`,
  fields_faulty: (_, { policy, name }) => `Write a comment: ${command('/approve', name, ...neededFields(policy))}.`,
  not_approver: ({ login }, { unseen }) =>
    unseen.length === 0
      ? ''
      : `Whether ${login} is in ${unseen.join(', ')} the token of this job cannot see: give github-token one that may read the members of the organisation, or name people.`,
  decided: () => 'Run the plan again to ask anew.',
};

const COMMANDS: Readonly<Record<Wish['decision'], string>> = {
  approve: '/approve',
  reject: '/reject',
  changes_requested: '/changes',
  cancel: '/reject',
};

function command(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
