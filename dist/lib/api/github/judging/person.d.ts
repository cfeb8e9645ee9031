import { type Identity } from '../../../approval/identity.ts';
import type { Policy } from '../../../approval/policy.ts';
import type { GithubCaller } from '../../../github-access/github-caller.ts';
/** An account as GitHub's API shows it. */
export interface Account {
    readonly login: string;
    readonly id: number | bigint;
    readonly type: string;
}
/** True for what is no person: apps and other accounts that only programs use. */
export declare function isBot({ login, type }: Pick<Account, 'login' | 'type'>): boolean;
/** An account as somebody who decides. The number outlives a change of the login, and can be no login itself. */
export declare function identityOf({ login, id }: Account, groups?: readonly string[]): Identity;
/** Who somebody is, with the teams of a policy it is in now; `unseen` are teams that could not be looked into. */
export interface Person {
    readonly identity: Identity;
    readonly unseen: readonly string[];
}
/** Asks for the teams the policy names, where the account is not meant by itself. Throws GithubFault where GitHub does not say. */
export declare function personFor(caller: GithubCaller, account: Account, policy: Policy): Promise<Person>;
