import { type CommentCommand } from '../../../approval/comment-command.ts';
import type { GithubCaller } from '../../../github-access/github-caller.ts';
import type { WaitingAt } from '../../../store/github/waiting-at.ts';
import type { GithubContext } from '../context.ts';
import type { GithubEvent } from '../hear/event.ts';
import type { HeardDecision } from '../heard.ts';
import type { WrittenComment } from './read-comment.ts';
/** What came of a command: decisions, or why there is none. */
export interface CommandVerdict {
    readonly decisions: readonly HeardDecision[];
    readonly why?: string;
}
/** A command somebody wrote, and what it may be about. */
export interface Commanded {
    readonly event: Extract<GithubEvent, {
        kind: 'comment';
    }>;
    readonly comment: WrittenComment;
    readonly command: CommentCommand;
    readonly tasks: readonly WaitingAt[];
}
/** Decides as somebody with write access to the repository asks. Throws GithubFault where GitHub does not say who may. */
export declare function decideByComment(context: GithubContext, caller: GithubCaller, { event: { place, isPullRequest }, comment, command, tasks }: Commanded): Promise<CommandVerdict>;
