import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
import type { LiveFilter } from './live-event.ts';
import { type LogTail } from './log-tails.ts';
import { type Subscriber } from './subscriber.ts';
/** One reader of changes. It is released by whoever asked for it, or by the end of everything. */
export interface Subscription extends Pick<Subscriber, 'bell' | 'take'> {
    /** The id to go on from after everything that was taken so far. */
    position(): number;
    /** What came after the id that was given, as it is sent; nothing where none was. To be read before anything is taken. */
    replay(): AsyncIterable<Buffer>;
    release(): void;
}
/** Changes of tasks and runs as they happen, on this server and on others with the same database. */
export interface Live {
    /** Events were added here. Never waits, never throws. */
    changed(): void;
    /** Bytes were added to a log here. Never waits, never throws. */
    logged(): void;
    /** Changes from now on, or from after an event id on. Throws the Fault of a database that is away. */
    subscribe(filter: LiveFilter, options?: {
        readonly after?: number;
    }): Promise<Subscription>;
    /** The log of one task as it grows. */
    follow(task: number): LogTail;
    /** Readers of changes there are, and events they were given so far. */
    numbers(): {
        readonly clients: number;
        readonly delivered: number;
    };
    /** Ends every stream and everything it waits for. */
    close(): Promise<void>;
}
/** What live changes need. */
export interface LiveOptions {
    readonly database: Database;
    readonly clock: Clock;
    readonly logger: {
        warn(message: string, details?: object): void;
    };
}
/** Live changes; the database is not touched before somebody subscribes or something changes. */
export declare function createLive({ database, clock, logger }: LiveOptions): Live;
