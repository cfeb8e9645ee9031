import type { Json } from '../../schema/json.ts';
import { parseDuration } from '../duration.ts';
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

const A_DAY_MS = 86_400_000;

/** The entries a plan's `schedule` means, in their order; none where it has no `schedule`. */
export function scheduleRules(schedule: Plan['schedule']): readonly ScheduleRule[] {
  return entriesOf(schedule).map((entry) => ({
    // Resolved also where the key is missing, which is told.
    cron: entry.cron?.trim() ?? '',
    timezone: entry.timezone ?? 'UTC',
    onMissed: entry.on_missed ?? 'run_once',
    late: (entry.late === undefined ? undefined : parseDuration(entry.late)) ?? A_DAY_MS,
    overlap: entry.overlap ?? 'skip',
    params: (entry.params ?? {}) as Readonly<Record<string, Json>>,
  }));
}

type Entry = Exclude<NonNullable<Plan['schedule']>, string | readonly unknown[]>;

/** The entries as they are written, the short form made long. */
export function entriesOf(schedule: Plan['schedule']): readonly Entry[] {
  if (schedule === undefined) return [];
  const list = Array.isArray(schedule) ? schedule : [schedule];
  return list.map((entry) => (typeof entry === 'string' ? { cron: entry } : entry));
}
