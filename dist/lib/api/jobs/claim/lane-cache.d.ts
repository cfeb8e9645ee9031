import type { Database } from '../../../store/database.ts';
import type { Clock } from '../../../system/clock.ts';
/** Whose lanes are asked for. */
interface Asker {
    readonly labels: readonly string[];
    readonly repository: string | null;
}
/** The lanes there are, with a short memory, since every claim asks. */
export interface LaneCache {
    /** Names of the lanes a worker may take jobs of: first those that ask for most, equals in turn. `maxAgeMs`: how old the memory may be. */
    of(worker: Asker, maxAgeMs: number): Promise<readonly string[]>;
}
/** The lanes of one database. */
export declare function createLaneCache(database: Database, clock: Pick<Clock, 'monotonic'>): LaneCache;
export {};
