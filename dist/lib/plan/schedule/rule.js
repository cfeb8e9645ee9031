import { parseDuration } from '../duration.js';
const A_DAY_MS = 86_400_000;
/** The entries a plan's `schedule` means, in their order; none where it has no `schedule`. */
export function scheduleRules(schedule) {
    return entriesOf(schedule).map((entry) => ({
        // Resolved also where the key is missing, which is told.
        cron: entry.cron?.trim() ?? '',
        timezone: entry.timezone ?? 'UTC',
        onMissed: entry.on_missed ?? 'run_once',
        late: (entry.late === undefined ? undefined : parseDuration(entry.late)) ?? A_DAY_MS,
        overlap: entry.overlap ?? 'skip',
        params: (entry.params ?? {}),
    }));
}
/** The entries as they are written, the short form made long. */
export function entriesOf(schedule) {
    if (schedule === undefined)
        return [];
    const list = Array.isArray(schedule) ? schedule : [schedule];
    return list.map((entry) => (typeof entry === 'string' ? { cron: entry } : entry));
}
