import { type Clock } from '../../../system/clock.ts';
import type { GuardedFetch } from '../../../system/guarded/guarded-fetch.ts';
/** The way back to the message a click came from. */
export interface Answers {
    /** Sends one answer; undefined where it arrived, else why not. Tries a few times and never rejects. */
    send(url: string, answer: Readonly<Record<string, unknown>>): Promise<string | undefined>;
}
export interface AnswersOptions {
    readonly fetch: GuardedFetch;
    readonly clock: Clock;
    /** Hosts beside Slack's own. */
    readonly allow: readonly string[];
    /** Aborts when nobody waits any longer. */
    readonly signal: AbortSignal;
}
/** Makes it; nothing is sent yet. */
export declare function createAnswers({ fetch, clock, allow, signal }: AnswersOptions): Answers;
