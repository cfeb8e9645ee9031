import type { TaskStats } from '../../../schema/generated/task-api/api-types.ts';

/** A column of the table of tasks. */
export type Column = 'task' | 'total' | 'success_rate' | 'p50_ms' | 'p95_ms' | 'flaky' | 'spent_ms' | 'waited_p50_ms';

/** The tasks by a column, the first or the smallest first, or last; those without a number always last. */
export function sorted(tasks: readonly TaskStats[], by: Column, isRising: boolean): readonly TaskStats[] {
  return [...tasks].sort((one, other) => {
    const [a, b] = [one[by], other[by]];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    const order = typeof a === 'string' || typeof b === 'string' ? String(a).localeCompare(String(b), 'en') : a - b;
    return isRising ? order : -order;
  });
}
