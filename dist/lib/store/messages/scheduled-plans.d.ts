import type { Database, Queryable } from '../database.ts';
/** A plan that a CI service starts by its schedule, and when it last ran. */
export interface CiPlan {
    /** Names it among all: repository, path and name. */
    readonly key: string;
    readonly digest: string;
    /** The newest run that the schedule has started. */
    readonly run_id: string;
    readonly attempt: number;
    /** When the newest run of the plan started, whatever started it but a pull request; ms since the epoch. */
    readonly lastStart: number;
    /** The newest time that was told to be missed, ms since the epoch. */
    readonly lastMissed: number | undefined;
}
/** Plans that were started by a schedule since a time (RFC 3339). */
export declare function ciPlans(database: Database, since: string): Promise<readonly CiPlan[]>;
/** The text of a run's plan; undefined where it is not kept. */
export declare function planTextOf({ schema, query }: Pick<Database, 'schema'> & Queryable, run_id: string, attempt: number): Promise<string | undefined>;
/** Times of a plan that passed without a run; `due_at` is the newest of them, RFC 3339. */
export interface MissedPlan extends Pick<CiPlan, 'key' | 'run_id' | 'attempt'> {
    readonly due_at: string;
    readonly times: number;
}
/** Notes that a plan did not start at its time, once for each time, whoever notes it: true for the first. */
export declare function notePlanMissed(database: Database, { key, run_id, attempt, due_at, times }: MissedPlan): Promise<boolean>;
