import type { RunEvent } from '../../run/event.ts';
import type { RunObserver } from '../../run/observer.ts';
import type { Run } from '../../run/run.ts';
/** What the engine said of a run and nobody has written yet. */
export interface Story {
    /** Hears the engine; it closes when nobody drives the run any more. */
    readonly observer: RunObserver;
    /** The run after everything that was said; undefined before the first word. */
    run(): Run | undefined;
    /** Takes out what was said since, with the number of its first event. */
    take(): {
        readonly seq: number;
        readonly events: readonly RunEvent[];
    };
    /** Nobody drives the run any more. */
    end(): void;
}
/** A story whose next event has the number `seq`; `wake` is called when there is something to write. */
export declare function createStory(seq: number, before: Run | undefined, wake: () => void): Story;
