import type { Database } from '../database.ts';
import { type Author } from '../events/event-sql.ts';
import { type StoredRun } from './run-row.ts';
/** What a run is registered with; checked before. Times are RFC 3339 with zone. */
export interface RunFields {
    readonly run_id: string;
    /** Given where it is free; else, or where none is asked for, the next free one. */
    readonly attempt?: number;
    /** Names the run behind it: the same key again is the same run. */
    readonly source_key: string;
    readonly plan: Readonly<Record<'name' | 'path' | 'digest' | 'text', unknown>> | Readonly<Record<string, unknown>>;
    readonly started_at: string;
    readonly [name: string]: unknown;
}
/** Who registers; bound callers have an owner, and the repository their job is of. */
export interface Registrar extends Author {
    readonly owner: string | null;
    readonly repositoryId: string | null;
}
/** What came of a registration. `foreign`: the name of the run, or the run itself, is another repository's. */
export type Registered = {
    readonly kind: 'made' | 'known';
    readonly run: StoredRun;
} | {
    readonly kind: 'foreign';
};
/**
 * Registers a run once, however often and from however many sides it is asked at one time: those of one name take turns. An attempt that goes
 * on from another is of the same repository, whoever registers it.
 */
export declare function registerRun(database: Database, fields: RunFields, registrar: Registrar): Promise<Registered>;
