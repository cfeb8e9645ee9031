import type { Database } from '../../store/database.ts';
import { type LiveFilter } from './live-event.ts';
/** What to replay: what passes the filter and came after an id. */
export interface ReplayOptions {
    readonly filter: LiveFilter;
    readonly after: number | undefined;
    /** Id up to which live readers have seen everything. */
    readonly position: () => number;
    /** Hears the ids of each reading before it is sent: whoever reads on live needs none of them again. */
    readonly told: (ids: readonly number[]) => void;
}
/**
 * The events after an id as they are sent, a reading at a time. Where some are not kept any more, or there are too many, one that
 * tells the reader to read everything anew.
 */
export declare function replay(database: Database, { filter, after, position, told }: ReplayOptions): AsyncGenerator<Buffer, void, undefined>;
