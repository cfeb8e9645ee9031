import type { RunEvent } from '../../run/event.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
type WithoutTime<Event> = Event extends RunEvent ? Omit<Event, 'at'> & {
    readonly at?: string;
} : never;
/** An event before it has its time; one that happened elsewhere may bring it. */
export type Happening = WithoutTime<RunEvent>;
/** The one place events are made: each is folded into the run, then told to every observer in order. */
export interface Emitter {
    emit(happening: Happening): void;
    output(task: string, stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
    /** The run so far; only after `run_started`. */
    run(): Run;
    /** Tells the observers that nothing follows; what they throw is ignored but for the required ones. */
    close(): Promise<void>;
    /** What a required observer threw, where one did. */
    readonly recordFault: {
        readonly cause: unknown;
    } | undefined;
}
/** `onRecordLost` is called once, when a required observer fails; `before` is a run that goes on from where it stood. */
export declare function createEmitter(system: System, observers: readonly RunObserver[], onRecordLost: () => void, before?: Run): Emitter;
export {};
