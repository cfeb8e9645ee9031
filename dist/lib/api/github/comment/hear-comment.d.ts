import type { GithubContext } from '../context.ts';
import type { GithubEvent } from '../hear/event.ts';
import { type Heard } from '../heard.ts';
type CommentEvent = Extract<GithubEvent, {
    kind: 'comment';
}>;
/**
 * Decides by a comment that begins with a command, once however often it is heard of. What it says and who wrote it is asked of GitHub.
 * Throws GithubFault where GitHub does not answer; then nothing was decided, and the same may come again.
 */
export declare function hearComment(context: GithubContext, event: CommentEvent): Promise<Heard>;
export {};
