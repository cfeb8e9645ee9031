import type { ReadyTask } from './ready-list.ts';
/** The limits of a run: places in all, places of one fan-out, mutexes. */
export interface Slots {
    /** True where the task may start now. */
    fits(task: ReadyTask): boolean;
    take(task: ReadyTask): void;
    free(task: ReadyTask): void;
    readonly running: number;
}
/** All places free. */
export declare function createSlots(maxParallel: number): Slots;
