import type { PlanFile } from '../plan.ts';
/** Tells cron times, zones and params of a `schedule` that cannot be. What reads cron times is loaded only where there is one. */
export declare function tellBadSchedule(file: PlanFile): Promise<void>;
