import type { Database, Queryable } from '../../database.ts';
import { type RunChange } from '../change-run.ts';
/** The answer to a sign of life, as JSON text, or why there is none. */
export type Heartbeat = {
    readonly kind: 'heard';
    readonly json: string;
}
/** The run had been given up as lost and goes on: `changed` events were written. */
 | {
    readonly kind: 'found';
    readonly json: string;
} | {
    readonly kind: 'foreign';
} | {
    readonly kind: 'missing';
};
/** Notes that a run is alive, by the database's clock: one small UPDATE, but for a run that was given up as lost. */
export declare function heartbeatRun(database: Pick<Database, 'schema'> & Queryable, sender: Omit<RunChange, 'action' | 'patch'>): Promise<Heartbeat>;
