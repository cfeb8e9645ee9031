import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
import { type LiveEvent } from './live-event.ts';
/** Reads each new event once for everybody on this server. */
export interface Reader {
    /** Begins to read, from the newest event on; resolves when it knows where that is. Throws the Fault of a database that is away. */
    start(): Promise<void>;
    /** Where somebody who begins now goes on from; 0 before the start. */
    position(): number;
    /** New events may be there. */
    wake(): void;
    /** Stops reading until the next start. */
    rest(): void;
    close(): Promise<void>;
}
/** What a reader needs; `deliver` hears events in order. */
export interface ReaderOptions {
    readonly database: Database;
    readonly clock: Clock;
    readonly warn: (message: string, details: object) => void;
    readonly deliver: (events: readonly LiveEvent[]) => void;
}
/** A reader at rest. */
export declare function createReader(options: ReaderOptions): Reader;
