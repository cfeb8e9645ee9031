import type { GithubCaller } from '../../../github-access/github-caller.ts';
import type { WaitingAt } from '../../../store/github/waiting-at.ts';
import type { DecisionRequest } from '../../approvals/decision-request.ts';
import type { GithubContext } from '../context.ts';
import type { HeardDecision } from '../heard.ts';
import type { Askers } from './askers.ts';
import { type Account } from './person.ts';
/** A decision of somebody on GitHub on one task. */
export interface GithubDecision extends Pick<DecisionRequest, 'decision' | 'channel' | 'note' | 'fields' | 'remarks'> {
    readonly task: WaitingAt;
    readonly account: Account;
    readonly askers: Askers;
}
/** What came of one; a refusal comes with a word for it, which stays the same where the sentence does not. */
export interface GithubVerdict extends HeardDecision {
    readonly kind?: string;
}
/** Decides as somebody on GitHub, with the teams they are in now. Throws GithubFault where GitHub does not say. */
export declare function decideAs({ database, changed }: GithubContext, caller: GithubCaller, { task, account, askers, ...decision }: GithubDecision): Promise<GithubVerdict>;
