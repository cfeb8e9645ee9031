import type { TaskEnd } from '../../run/event.ts';
import type { Queryable } from '../database.ts';
import type { FleetRunKey } from './fleet-run.ts';
/** Tasks that must not go on: what no worker has begun ends here and now, as news of the run like every other end. */
export interface Halt {
    readonly tasks: readonly string[];
    /** True where what a worker has begun is stopped, too. */
    readonly cancel: boolean;
    /** The end of what no worker ever had, and of what waits for another worker. */
    readonly end: {
        readonly unbegun: TaskEnd;
        readonly begun: TaskEnd;
    };
}
/** What came of it. */
export interface Halted {
    /** Jobs that have ended by it. */
    readonly ended: number;
    /** When it took effect, by the database's clock, rounded up: what had begun by then was claimed before it. */
    readonly at: string;
}
/** Keeps jobs of a run from going on. */
export declare function haltJobs(connection: Queryable, schema: string, run: FleetRunKey, halts: readonly Halt[]): Promise<Halted>;
