import { type Fault } from '../errors.ts';
import { type Clock } from '../system/clock.ts';
/** One time that a run is driven. */
export interface Trial {
    /** Whether a fault of the run itself, now, was one too many. */
    isLast(): boolean;
    /** All is well with the run. */
    passed(): void;
    /** Tells of a fault where it is another than the last, and waits before the run is tried again: longer each time. */
    failed(thrown: unknown): Promise<void>;
}
/** What faults are known with. */
export interface FaultsOptions {
    readonly clock: Clock;
    readonly longestMs: number;
    readonly stopping: AbortSignal;
    readonly onNote: (message: string) => void;
}
/** What went wrong with runs lately. */
export interface Faults {
    begin(run: string): Trial;
}
/** No faults yet; nothing waits longer than `longestMs`, or once `stopping` aborts. */
export declare function createFaults({ clock, longestMs, stopping, onNote }: FaultsOptions): Faults;
/** Whether a fault is of the run itself and comes again wherever it is driven. One of the world, whose database is away, say, ends some time. */
export declare function isOfRun({ code, cause }: Fault): boolean;
