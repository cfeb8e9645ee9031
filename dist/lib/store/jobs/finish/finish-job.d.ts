import type { Database, Row } from '../../database.ts';
import type { FleetRunKey } from '../../fleet-runs/fleet-run.ts';
import { type Tables } from '../../tables.ts';
import { type KnownWorker } from '../workers/known-worker.ts';
/** The end of a job as its worker tells it. The texts are JSON. */
export interface Finish {
    readonly id: number;
    readonly ticket: string;
    readonly events: string;
    readonly end: string;
    readonly artifacts: string;
}
/** What came of it; `isFirst` is false where the same worker had told it before. */
export interface Finished {
    readonly isFirst: boolean;
    readonly run: FleetRunKey;
    readonly lane: string;
    /** Undefined where the worker is not known any more. */
    readonly worker: KnownWorker | undefined;
}
/** Ends a job, with what it told and made, in one statement; undefined where the ticket is not the newest. */
export declare function finishJob(database: Database, finish: Finish): Promise<Finished | undefined>;
/** What came of it, in a row of `FINISHED`. */
export declare function toFinished(row: Row): Finished;
/** Columns that `toFinished` reads, over the parts of `finishedSql` and the row `w` of the worker. */
export declare const FINISHED = "t.first, t.run_id, t.attempt, t.lane, w.id AS worker_id, array_to_json(w.labels)::text AS labels, w.repository_id, w.principal, w.draining";
/**
 * SQL of parts of WITH that end a job: `f` is what ended now, `t` what ended now or by an earlier call. $1 id, $2 ticket, and JSON of $3
 * events, $4 end, $5 artifacts.
 */
export declare function finishedSql({ fleet_jobs, fleet_artifacts, fleet_workers, fleet_done }: Tables): string;
