import type { WaitingAt } from '../../../store/github/waiting-at.ts';
import type { GithubContext } from '../context.ts';
import type { HeardDecision } from '../heard.ts';
import type { Account } from '../judging/person.ts';
/** What is said where a merge or a closing does not decide: why, and where to decide. */
export declare function refusalText(state: 'merged' | 'closed', { login }: Account, { task, run_id, snapshot }: WaitingAt, { why }: HeardDecision, { commands }: Pick<GithubContext, 'commands'>): string;
