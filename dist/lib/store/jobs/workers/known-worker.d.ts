import type { Row } from '../../database.ts';
/** What is asked of a worker when it wants a job. */
export interface KnownWorker {
    readonly id: string;
    readonly labels: readonly string[];
    /** Id of the repository it is bound to; null where it may do all work. */
    readonly repository: string | null;
    /** Who announced it. */
    readonly principal: string;
    readonly draining: boolean;
}
/** Columns that `toKnownWorker` reads, over the row `w`. */
export declare const KNOWN_WORKER = "w.id AS worker_id, array_to_json(w.labels)::text AS labels, w.repository_id, w.principal, w.draining";
/** The worker in a row of `KNOWN_WORKER`; undefined where it is not there. */
export declare function toKnownWorker(row: Row): KnownWorker | undefined;
/** SQL of a part of WITH that notes that a worker was heard of. `id` is a query for it. */
export declare function touchSql(workers: string, id: string): string;
