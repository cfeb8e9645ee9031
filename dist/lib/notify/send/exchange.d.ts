import type { Delivery, NotifierCall } from '../notifier.ts';
import { type Answer, type Ask, type Transport } from './transport.ts';
type Failed = Extract<Delivery, {
    outcome: 'failed';
}>;
/** ms a service may take to answer in full. */
export declare const PATIENCE_MS = 15000;
/**
 * Sends a request and answers what came back where it was a success; else why it was not, in one sentence that names the host alone.
 * Redirects are failures: what is told to one address is not meant for another.
 */
export declare function exchange({ system, signal, transport: given }: Pick<NotifierCall, 'system' | 'signal' | 'transport'>, ask: Ask, transport?: Transport): Promise<Answer | Failed>;
/** True for what `exchange` answers where it did not succeed. */
export declare function isFailed(answer: Answer | Failed): answer is Failed;
/** The JSON of an answer; an empty object where it is none. */
export declare function jsonOf({ text }: Answer): Readonly<Record<string, unknown>>;
/** ms a `Retry-After` asks to wait: seconds or a date; undefined where it says nothing. */
export declare function retryAfter(header: string | null, now: number): number | undefined;
export {};
