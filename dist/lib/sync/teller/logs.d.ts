import type { Task } from '../../run/run.ts';
import { type LogOptions } from './log-pieces.ts';
import { type LogsAlong } from './short-log.ts';
/** The logs of a run on their way to an API, from the disk: short ones along with the ends of their tasks, others piece by piece. */
export interface LogTeller extends Pick<LogsAlong, 'take' | 'settle'> {
    /** This task has a log, or more of it than before. */
    hear(task: Task): void;
    /** Sends the logs of what has ended, to their ends. Resolves with how many could not be sent. */
    finish(): Promise<number>;
    stop(): void;
}
/** Logs are told with or after states: a task whose state the API does not know has no place for one. */
export declare function createLogTeller(options: LogOptions): LogTeller;
