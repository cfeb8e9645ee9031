import type { Engine } from '../engine/engine.ts';
/** Drives a run to its end. */
export interface Schedule {
    /** Resolves when nothing runs and nothing more can start. */
    readonly done: Promise<void>;
    /** Looks at every step that has not started again, after the run was told to stop. */
    reconsider(): void;
}
/**
 * Starts what `decide` allows, in plan order and within the limits, until nothing is left. Only steps whose needs changed are looked at,
 * so a step costs the same in a plan of ten and of ten thousand. `onFailure` hears of each failure the plan does not allow. A run that
 * goes on names the tasks that were started already: they are seen to their end, whatever the limits say of them now.
 */
export declare function createSchedule(engine: Engine, signalForStart: () => AbortSignal, onFailure: () => void, isUnderWay?: (task: string) => boolean): Schedule;
