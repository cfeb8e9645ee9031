import { Fault } from '../errors.ts';
/**
 * Why GitHub did not do what it was asked. `limited`: a rate limit; `down`: no answer, or a sick server; both pass by themselves.
 * `refused`: it does not let us, or there is no such thing.
 */
export type GithubTrouble = 'limited' | 'down' | 'refused';
/** A call to GitHub that failed, in one sentence without its token. */
export declare class GithubFault extends Fault {
    readonly trouble: GithubTrouble;
    /** GitHub's status; 0 where there was no answer. */
    readonly status: number;
    /** How long to leave GitHub alone, in ms; undefined where asking again changes nothing. */
    readonly retryAfterMs: number | undefined;
    constructor(trouble: GithubTrouble, message: string, more: {
        status: number;
        retryAfterMs?: number;
        cure?: string;
        cause?: unknown;
    });
}
/** What octokit threw as a fault of ours. `call` names what was asked (`GET /repos/{owner}/{repo}`), `now` is in ms since the epoch. */
export declare function toGithubFault(thrown: unknown, call: string, now: number): GithubFault;
