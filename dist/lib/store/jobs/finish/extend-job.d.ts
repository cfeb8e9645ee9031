import type { Database } from '../../database.ts';
import type { FleetRunKey } from '../../fleet-runs/fleet-run.ts';
/** What a worker tells of a job that goes on; `events` is JSON. */
export interface Extension {
    readonly id: number;
    readonly ticket: string;
    readonly events: string;
}
/** A job that is still the worker's. */
export interface Extended {
    readonly run: FleetRunKey;
    readonly lane: string;
    /** True where the step is to be stopped. */
    readonly cancel: boolean;
}
/** Notes that a worker is at its job, and what it told; undefined where the ticket is not the newest. */
export declare function extendJob(database: Database, { id, ticket, events }: Extension): Promise<Extended | undefined>;
