import type { Task } from '../../run/run.ts';
import type { Channel } from '../channel.ts';
import { type TaskCallOptions } from './task-call.ts';
/** The newest states of tasks on their way to an API: in order for each task, at once for all. */
export interface TaskQueue {
    hear(task: Task): void;
    /** From here on what was heard is sent. */
    open(channel: Channel): void;
    /** Resolves once everything heard was told or will not be; answers how many tasks are left. */
    settled(): Promise<number>;
}
export interface TaskQueueOptions extends TaskCallOptions {
    /** Nothing more can be told of the run. */
    readonly onStop: (thrown: unknown) => void;
}
/** A queue that keeps no more than the newest state of each task. */
export declare function createTaskQueue(options: TaskQueueOptions): TaskQueue;
