import type { RunEvent } from '../../run/event.ts';
import type { Database } from '../database.ts';
import type { FleetRunKey } from './fleet-run.ts';
/** The events of a run so far, in order. */
export declare function readFleetEvents(database: Database, { run_id, attempt }: FleetRunKey): Promise<readonly RunEvent[]>;
/** A job whose end the record of its run does not have yet. */
export interface OpenJob {
    readonly id: number;
    readonly task: string;
    readonly lane: string;
}
/** The jobs of a run that are under way, or whose end nobody has folded yet. */
export declare function readOpenJobs(database: Database, { run_id, attempt }: FleetRunKey): Promise<readonly OpenJob[]>;
