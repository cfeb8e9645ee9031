import type { Clock } from '../../system/clock.ts';
/** Work that is done again and again until it is stopped. */
export interface Sweep {
    /** Resolves when nothing runs any more. */
    stop(): Promise<void>;
}
/** Does `work` each `everyMs` after its last end; what it throws does not end it, and the first of several in a row is told to `onError`. */
export declare function startSweep(options: {
    readonly clock: Clock;
    readonly everyMs: number;
    readonly work: () => Promise<void>;
    readonly onError: (error: unknown) => void;
}): Sweep;
