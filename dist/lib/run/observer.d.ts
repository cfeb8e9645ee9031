import type { RunEvent } from './event.ts';
import type { Run } from './run.ts';
/**
 * Who hears what happens. All observers hear the same events in the same order; none can change the run.
 * What an observer throws is reported once as a note and never fails a step.
 */
export interface RunObserver {
    /** For the note where it fails: `journal`, `terminal`. */
    readonly name: string;
    /**
     * True for the record of the run itself: when it cannot be kept nothing new is started, and the run throws `state_unwritable`
     * after what runs has ended.
     */
    readonly required?: boolean;
    /** `run` is the state after the event; it changes with the next one, so copy what is kept. */
    onEvent(event: RunEvent, run: Run): void;
    /** Masked output of a task, cut at line ends; `bytes` is only valid during the call. */
    onOutput?(task: string, stream: 'stdout' | 'stderr', bytes: Uint8Array): void;
    /** After the last event: finish writing. */
    close?(): Promise<void>;
}
