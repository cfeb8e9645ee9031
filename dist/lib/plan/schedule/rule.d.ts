import type { Json } from '../../schema/json.ts';
import type { Plan } from '../plan.ts';
/** One entry of a plan's `schedule`, with every default filled in. */
export interface ScheduleRule {
    /** Five fields, or a nickname such as `@daily`. */
    readonly cron: string;
    /** IANA name of the time zone the cron time is read in. */
    readonly timezone: string;
    readonly onMissed: 'run_once' | 'skip';
    /** How long after its time a run may still be started, ms. */
    readonly late: number;
    readonly overlap: 'skip' | 'queue';
    /** Values for the plan's params. */
    readonly params: Readonly<Record<string, Json>>;
}
/** The entries a plan's `schedule` means, in their order; none where it has no `schedule`. */
export declare function scheduleRules(schedule: Plan['schedule']): readonly ScheduleRule[];
type Entry = Exclude<NonNullable<Plan['schedule']>, string | readonly unknown[]>;
/** The entries as they are written, the short form made long. */
export declare function entriesOf(schedule: Plan['schedule']): readonly Entry[];
export {};
