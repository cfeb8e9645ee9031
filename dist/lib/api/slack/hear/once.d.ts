import type { ApiContext } from '../../context.ts';
import type { Reply } from '../../http/call.ts';
/** What came of something that was heard: the answer, and what is to be told once it is kept. */
export interface Heard {
    readonly reply: Reply;
    readonly tell?: (() => Promise<void>) | undefined;
}
/**
 * Does what a request asks for once, by whatever server it comes in: what is decided and the answer are kept in one transaction. The same
 * request again gets the same answer and tells nobody anything.
 */
export declare function once(context: ApiContext, body: Uint8Array, work: (context: ApiContext) => Promise<Heard>): Promise<Heard>;
/** Heard, and nothing to say. */
export declare const NOTHING: Reply;
/** A reply that says what a form is to show; nothing where the text is empty. */
export declare function replyOf(body: string): Reply;
