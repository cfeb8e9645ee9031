import type { RetryRule } from '../../graph/graph.ts';
import type { System } from '../../system/system.ts';
import type { TryEnd } from './run-try.ts';
/** Tells of a failed try that another follows after `delay` ms. */
export type OnRetry = (number: number, end: TryEnd, delay: number) => void;
/** All tries of a task, seen from the last one. */
export interface Tries {
    readonly end: TryEnd;
    readonly tries: number;
}
/** Runs tries until one is good enough, the rule is used up, or `signal` aborts. */
export declare function withRetries(system: System, rule: RetryRule | undefined, signal: AbortSignal, runTry: (number: number) => Promise<TryEnd>, onRetry: OnRetry): Promise<Tries>;
/** True for a try the rule gives another chance. */
export declare function isWorthRetrying(rule: RetryRule, end: TryEnd): boolean;
/** ms before the try after `number`: grows by `factor` up to `maxDelay`; jitter takes up to half of it away. */
export declare function delayBefore(system: System, rule: RetryRule, number: number): number;
