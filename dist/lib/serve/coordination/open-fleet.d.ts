import type { FleetOptions } from '../../api/jobs/options.ts';
import { type GraphShelf } from '../../graph/graph-shelf.ts';
import type { Database } from '../../store/database.ts';
import type { System } from '../../system/system.ts';
import { type FleetPatience } from '../environment/patience.ts';
/** What a server's fleet is opened with. */
export interface FleetPlace {
    readonly system: System;
    /** Absolute. */
    readonly stateDir: string;
    readonly database: Database;
    readonly onNote: (message: string) => void;
}
/** The fleet of a server. */
export interface OpenFleet extends FleetOptions, FleetPatience {
    readonly plans: GraphShelf;
    readonly lockMs: number;
    /** Resolves once the queue is there; never where it is closed before. */
    readonly opened: Promise<void>;
    close(): Promise<void>;
}
/**
 * Opens what a fleet needs: the queue (in Redis where REDIS_URL says so, else in the database), the store of blobs, the bell. Undefined where
 * the database is an embedded one. A queue that cannot be opened is tried again until it can, and notes say so. Faults: usage.
 */
export declare function openFleet({ system, stateDir, database, onNote }: FleetPlace): Promise<OpenFleet | undefined>;
