import { type Seen, type SeenMessage } from '../hear/payload.ts';
import type { Standing } from './standing.ts';
/** An answer to a click, as Slack takes it at `response_url`. */
export type Answer = Readonly<Record<string, unknown>>;
/** A sentence only the person who clicked sees. */
export declare function aside(sentence: string): Answer;
/** A request that a message asks for, and how it stands. */
export interface Asking {
    readonly seen: Seen;
    readonly standing: Standing;
}
/** The requests a message has buttons for. */
export declare function seenIn(message: SeenMessage | undefined): readonly Seen[];
/**
 * The message as it is to be now: the same words, with what was decided, and with the buttons of those requests only that still wait.
 * Undefined where the message is not known and its buttons must stay.
 */
export declare function replacement(message: SeenMessage | undefined, asking: readonly Asking[]): Answer | undefined;
