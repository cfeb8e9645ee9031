import type { GithubCaller } from '../../../github-access/github-caller.ts';
import type { GithubContext } from '../context.ts';
import type { GithubPlace } from '../place.ts';
import type { CommandVerdict } from './decide-by-comment.ts';
/** A command to be answered. */
export interface Answered {
    readonly place: GithubPlace;
    readonly comment: number;
    readonly author: string;
    readonly verdict: CommandVerdict;
}
/** Answers a command: 👍 where it is done, 😕 and a reply where it is not. Never throws. */
export declare function answerComment(context: GithubContext, caller: GithubCaller, { place, comment, author, verdict }: Answered): Promise<void>;
