import type { Database, Queryable } from '../database.ts';
import { type StoredRun } from './run-row.ts';
/** One attempt of a run, the newest where none is named, with its graph, plan, tasks and attempts; undefined where there is none. */
export declare function getRun(database: Pick<Database, 'schema'> & Queryable, run_id: string, attempt?: number): Promise<StoredRun | undefined>;
/** Whether the run that `sourceKey` names is known here. */
export declare function isKnownRun(database: Database, runId: string, sourceKey: string): Promise<boolean>;
/** Whether the run that `sourceKey` names is known here and has ended. */
export declare function hasEnded(database: Database, runId: string, sourceKey: string): Promise<boolean>;
