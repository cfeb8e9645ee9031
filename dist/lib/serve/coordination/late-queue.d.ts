import type { JobQueue } from '../../queue/job-queue.ts';
import { type Clock } from '../../system/clock.ts';
/** A queue that may not be there yet. */
export interface LateQueue {
    /** Throws Fault `unavailable` until it is there. */
    readonly queue: JobQueue;
    /** Why it is not there yet, in sentences; undefined once it is. */
    why(): string | undefined;
    /** Resolves once it is there; never where it is closed before. */
    readonly opened: Promise<void>;
}
/** What a queue is opened with. */
export interface LateOptions {
    readonly clock: Clock;
    readonly open: () => Promise<JobQueue>;
    /** Hears why it is not there, each reason once, and that it is after all. */
    readonly onNote: (message: string) => void;
}
/** Opens a queue; one that cannot be opened now is tried again until it can, or is closed. */
export declare function createLateQueue({ clock, open, onNote }: LateOptions): Promise<LateQueue>;
