import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
import { type Bell } from './pace/bell.ts';
/** One reader of a log that grows: its bell rings when there is something to see, and ends where the task is no more. */
export interface LogTail {
    readonly bell: Bell;
    /** What was seen last: the length in bytes, and whether more may come. Nothing before the first look. */
    seen(): Seen;
    release(): void;
}
/** How a log was seen. */
export interface Seen {
    readonly bytes: number;
    readonly over: boolean;
}
/** Follows the logs of many readers with one statement. */
export interface LogTails {
    follow(task: number): LogTail;
    /** The logs of some tasks may have grown. */
    wake(): void;
    close(): Promise<void>;
}
/** Tails nobody follows yet. */
export declare function createLogTails({ database, clock }: {
    database: Database;
    clock: Clock;
}): LogTails;
