import type { Database } from '../../store/database.ts';
import type { Answered } from '../http/router.ts';
import type { JobCount } from '../jobs/parts.ts';
import type { Live } from '../live/create-live.ts';
/** Numbers of one API for Prometheus; several APIs in a process keep theirs apart. */
export interface Metrics {
    /** Counts one answered request. */
    answered(answered: Answered): void;
    /** Counts rows that a sweep removed or changed, by what they are. */
    swept(counts: Readonly<Record<string, number>>): void;
    /** Counts one try to tell somebody outside. */
    carried(carried: {
        readonly kind: string;
        readonly outcome: string;
    }): void;
    /** Counts one job of the fleet that was lost or refused. */
    counted(what: JobCount): void;
    /** All of them in the text format. */
    text(): Promise<string>;
    /** Media type of that text. */
    readonly type: string;
}
/** What metrics look at. */
export interface MetricsOptions {
    readonly database: Database;
    readonly live: Pick<Live, 'numbers'>;
    /** Whether this server has a fleet. */
    readonly hasFleet?: boolean;
}
/** Metrics that begin at zero. */
export declare function createMetrics({ database, live, hasFleet }: MetricsOptions): Metrics;
