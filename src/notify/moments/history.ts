import type { Run, Task } from '../../run/run.ts';
import type { SlowTask } from '../words/run-message.ts';

/** What counts of an earlier run. */
export interface EarlierRun extends Pick<Run, 'run_id' | 'attempt' | 'status' | 'started_at'> {
  readonly plan: Pick<Run['plan'], 'name'>;
  readonly tasks: ReadonlyMap<string, Pick<Task, 'status' | 'carried_from' | 'duration_ms'>>;
}

/** Earlier runs that count for how long a task usually takes, and how many of them it takes to know. */
const MOST_RUNS = 10;
const LEAST_RUNS = 3;
const FACTOR = 2;
/** ms below which nobody waits. */
const LEAST_MORE_MS = 1_000;

/** True where the newest earlier run of the same plan that came to an end failed, and this one succeeded. `earlier` is newest first. */
export function isRecovered(run: Run, earlier: readonly EarlierRun[]): boolean {
  if (run.status !== 'succeeded') return false;
  const ended = earlierOf(run, earlier).find(({ status }) => status === 'succeeded' || status === 'failed');
  return ended?.status === 'failed';
}

/** Tasks that took more than twice the median of the plan's last ten successful runs, where at least three are known. */
export function slowTasks(run: Run, earlier: readonly EarlierRun[]): SlowTask[] {
  const good = earlierOf(run, earlier)
    .filter(({ status }) => status === 'succeeded')
    .slice(0, MOST_RUNS);
  return [...run.tasks.values()].flatMap((task) => {
    const usual = usualDuration(task, good);
    if (usual === undefined || task.status !== 'succeeded' || task.carried_from !== null) return [];
    const took = task.duration_ms ?? 0;
    return took > FACTOR * usual && took - usual >= LEAST_MORE_MS ? [{ task: { ...task }, usual }] : [];
  });
}

function usualDuration({ task: id }: Task, runs: readonly EarlierRun[]): number | undefined {
  const durations = runs.flatMap((run) => {
    const task = run.tasks.get(id);
    const counts = task?.status === 'succeeded' && task.carried_from === null && task.duration_ms !== null;
    return counts ? [task.duration_ms ?? 0] : [];
  });
  if (durations.length < LEAST_RUNS) return undefined;
  const sorted = durations.sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

function earlierOf(run: Run, earlier: readonly EarlierRun[]): EarlierRun[] {
  return earlier.filter(
    ({ plan, run_id, attempt, started_at }) =>
      plan.name === run.plan.name &&
      !(run_id === run.run_id && attempt === run.attempt) &&
      started_at <= run.started_at,
  );
}
