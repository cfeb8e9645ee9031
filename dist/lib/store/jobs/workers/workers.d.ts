import type { Database } from '../../database.ts';
import { type KnownWorker } from './known-worker.ts';
/** A worker as it says of itself, and who says it. */
export interface Announcement {
    readonly id: string;
    readonly name: string;
    readonly labels: readonly string[];
    readonly concurrency: number;
    readonly host: string | null;
    readonly version: string | null;
    readonly draining: boolean;
    /** Id of the repository its caller is bound to. */
    readonly repository: string | null;
    readonly principal: string;
}
/**
 * Notes a worker, or what changed of it; false where the name is somebody else's who was heard of within a minute, or still has a ticket:
 * with that it would claim as whoever has the name.
 */
export declare function announceWorker(database: Database, said: Announcement): Promise<boolean>;
/** Notes that a worker was heard of, and answers what it can do; undefined where nobody knows it. */
export declare function hearWorker(database: Database, id: string): Promise<KnownWorker | undefined>;
/** Notes that a worker of a caller is gone. Its name stays for a day, for those who look at what it did. */
export declare function removeWorker(database: Database, id: string, principal: string): Promise<void>;
/** Forgets workers that were not heard of for a day; answers how many. */
export declare function pruneWorkers(database: Database): Promise<number>;
