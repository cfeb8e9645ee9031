import type { Task } from '../../run/run.ts';
import type { ToldChunk } from '../told.ts';
import { type LogOptions, type LogProgress } from './log-pieces.ts';
/** The rest of a log as text. */
export interface ShortLog extends ToldChunk {
    readonly text: string;
}
/** Logs that go along with how their tasks ended. */
export interface LogsAlong {
    /** A task as it is now. */
    hear(task: Task): void;
    /** True for a task whose end the API does not know yet, so that its log may still go along. */
    waits(task: Task): boolean;
    /** The rest of the log of a task that has ended, where it may go along; `settle` says what became of it. */
    take(task: Task): Promise<ShortLog | undefined>;
    /** The API knows how a task ended, and has the rest of its log where that went along and `isStored`. */
    settle(key: string, isStored: boolean): void;
}
/** Begins with none on its way. */
export declare function createLogsAlong({ system, folder, told }: LogOptions, progress: LogProgress): LogsAlong;
