import type { GithubCaller } from '../../../github-access/github-caller.ts';
import type { PullState } from '../pull/pull-state.ts';
/** Those who asked by a pull request: who wrote it and who pushed last, as `github:login`. */
export interface Askers {
    readonly asked: readonly string[];
    /** Why it is not known who pushed last: then nobody can be told from whoever did. */
    readonly unsure?: string;
}
/** Asks who did. Throws GithubFault where GitHub does not answer now. */
export declare function askersOf(caller: GithubCaller, pull: PullState): Promise<Askers>;
