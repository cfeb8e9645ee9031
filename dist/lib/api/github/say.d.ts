import type { GithubCaller } from '../../github-access/github-caller.ts';
import type { GithubContext } from './context.ts';
import type { GithubPlace } from './place.ts';
/** Something to be said once, as a comment. */
export interface Saying {
    readonly place: GithubPlace;
    /** Names it: what has this mark is never said again. */
    readonly mark: string;
    readonly text: string;
}
/** Says it, on whatever server first; what cannot be said now may be said later. Never throws: nothing that was decided hangs on it. */
export declare function sayOnce({ database, logger }: GithubContext, caller: GithubCaller, { place: { owner, repo, number }, mark, text }: Saying): Promise<void>;
/** Text of others as GitHub shows it as it is: no markup, no mentions, no references. */
export declare function quoted(text: string): string;
