import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
/** What is rung: `jobs` where something may be there to claim, `results` where a job told something, `runs` where a run may be there to drive. */
export type JobTopic = 'jobs' | 'results' | 'runs';
/** Wakes those who wait for jobs or for their results, on this server and on all others of the database. */
export interface JobBell {
    /**
     * Never waits, never throws. At once for those in this process; many rings at once are one notice for the others. `about`: rings for those
     * alone who hear about it, and for others only where nobody here does. `many`: how many jobs there are, where that is known.
     */
    ring(topic: JobTopic, about?: string, many?: number): void;
    /** Calls `listener` at each ring until the returned function is called. A ring may come for nothing, or be lost with a wire: look now and then. */
    hear(topic: JobTopic, listener: (many: number) => void, about?: string): () => void;
    /** Ends hearing and ringing; resolves when nothing of it is under way. */
    close(): Promise<void>;
}
/** A bell; the database is not touched before somebody rings or hears. */
export declare function createJobBell({ database, clock }: {
    database: Database;
    clock: Clock;
}): JobBell;
