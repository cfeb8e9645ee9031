/** Time as a port. Wall times are milliseconds since 1970 UTC; durations come from the monotonic clock. */
export interface Clock {
    /** Wall time, ms since the epoch. */
    now(): number;
    /** Monotonic time in ms, for durations only. */
    monotonic(): number;
    /** Calls `fn` once after `ms`; the answer cancels it. The timer keeps the process alive. */
    after(ms: number, fn: () => void): () => void;
}
/** The machine's clock. `after` accepts any length (Node's own timers stop at 24.8 days). */
export declare const systemClock: Clock;
/** Resolves after `ms`, or at once when `signal` aborts (never rejects). */
export declare function sleep(clock: Clock, ms: number, signal?: AbortSignal): Promise<void>;
/** RFC 3339 in UTC with milliseconds, as every record writes its times. */
export declare function isoTime(ms: number): string;
/** Milliseconds from one RFC 3339 time to a later one; 0 where they are in the wrong order or cannot be read. */
export declare function millisecondsBetween(from: string, to: string): number;
