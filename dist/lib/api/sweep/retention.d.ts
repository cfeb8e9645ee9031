import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
/** What is kept how long. What is absent is kept for ever, but for deliveries. */
export interface RetentionRules {
    /** Days after its start that a run stays with its tasks and logs, and a task of no registered run. */
    readonly keepDays?: number;
    /** The newest so many runs of each plan stay however old they are; without `keepDays` all others go once they ended. */
    readonly keepLast?: number;
    /** Days that events stay: the history of tasks, and how far back a live reader can be told what it missed. */
    readonly eventsDays?: number;
    /** Days that the logs of ended tasks stay. */
    readonly logsDays?: number;
    /** Days that the log of what was told outside stays; 30 where not given. */
    readonly deliveriesDays?: number;
}
/** How many rows one sweep removed. */
export interface Swept {
    readonly tasks: number;
    readonly runs: number;
    readonly events: number;
    readonly logs: number;
    readonly deliveries: number;
}
/** What a retention sweep needs beside the rules; `onSwept` hears of every sweep that went through. */
export interface RetentionOptions extends RetentionRules {
    readonly database: Database;
    readonly clock: Clock;
    readonly logger?: {
        warn(message: string, details?: object): void;
    };
    readonly onSwept?: (swept: Swept) => void;
}
/** Removes what is too old, now and then. Any number of servers may do it at once. */
export interface Retention {
    /** One sweep, now. Never removes what awaits approval. */
    sweep(): Promise<Swept>;
    /** Sweeps a minute from now and then every hour. */
    start(): void;
    /** Plans no further sweep and waits for the one that runs. */
    stop(): Promise<void>;
}
/** The retention of one database. */
export declare function createRetention(options: RetentionOptions): Retention;
