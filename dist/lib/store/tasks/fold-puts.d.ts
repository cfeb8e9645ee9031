import type { TaskStatus } from '../../run/status.ts';
import type { TaskFields } from './create-task.ts';
/** How a task of a registered run stands now, in the words of the run. */
export interface TaskPut extends TaskFields {
    readonly run_id: string;
    readonly attempt: number;
    readonly task: string;
    readonly status: TaskStatus;
}
/** One report made of several of one task, and the places of those among all. */
export interface FoldedPut {
    readonly put: TaskPut;
    readonly places: readonly number[];
}
/** Reports that follow each other: within a round each task is named once. Almost always there is one round. */
export declare function foldPuts(puts: readonly TaskPut[]): readonly (readonly FoldedPut[])[];
