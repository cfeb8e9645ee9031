import type { Task } from '../../../schema/generated/task-api/api-types.ts';
import { type HasStatus, toneOf } from '../../status/look.ts';
import { groupBy } from '../model/group.ts';
import { type Step, stepOf } from '../model/steps.ts';

/** How many tasks of a step are in a state. */
export interface StepCount {
  readonly look: HasStatus;
  readonly count: number;
}

/** How a step stands, over all its tasks. */
export interface StepNow {
  /** The gravest of its tasks; queued where it has none yet. */
  readonly look: HasStatus;
  /** By state, the gravest first. */
  readonly counts: readonly StepCount[];
  readonly tasks: number;
  /** The name of its task, where it has exactly one. */
  readonly only: string | undefined;
  /** From its first start to its last end in ms; null while it is not settled. */
  readonly duration: number | null;
  /** When its first task began; null where none has. */
  readonly since: string | null;
}

const GRAVITY = ['bad', 'waits', 'busy', 'queued', 'stopped', 'allowed', 'ok', 'skipped'] as const;

/** How every step stands, by its id. */
export function stepsNow(steps: readonly Step[], tasks: readonly Task[]): ReadonlyMap<string, StepNow> {
  const byStep = groupBy(tasks, stepOf);
  return new Map(steps.map(({ id }) => [id, stepNow(byStep.get(id) ?? [])]));
}

function stepNow(tasks: readonly Task[]): StepNow {
  const looks = groupBy(tasks, toneOf);
  const counts = GRAVITY.flatMap((tone) => {
    const [first, ...others] = looks.get(tone) ?? [];
    return first === undefined ? [] : [{ look: lookOf(first), count: others.length + 1 }];
  });
  const starts = tasks.flatMap(({ started_at }) => (started_at === null ? [] : [started_at])).sort();
  const ends = tasks.flatMap(({ finished_at }) => (finished_at === null ? [] : [finished_at])).sort();
  const [since = null] = starts;
  const last = ends.at(-1);
  const isOpen = counts.some(({ look: { status } }) => status === 'running' || status === 'queued');
  return {
    look: counts[0]?.look ?? { status: 'queued' },
    counts,
    tasks: tasks.length,
    only: tasks.length === 1 ? tasks[0]?.task : undefined,
    duration: isOpen || since === null || last === undefined ? null : Math.max(0, Date.parse(last) - Date.parse(since)),
    since,
  };
}

// The reason is of one task alone.
function lookOf({ status, tolerated }: Task): HasStatus {
  return { status, tolerated };
}
