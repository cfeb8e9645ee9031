import type { Task } from '../../../schema/generated/task-api/api-types.ts';
import { toneOf } from '../../status/look.ts';

/** An output that is not as it was; undefined where it is, or was, not there. */
export interface OutputChange {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A task that is not as it was in another run. */
export interface TaskChange {
  readonly task: string;
  readonly before: Task | undefined;
  readonly after: Task | undefined;
  /** Added and removed; or what of it differs. */
  readonly isStatusChanged: boolean;
  /** ms it took more (or less); 0 where that is not worth a word. */
  readonly slower: number;
  readonly outputs: readonly OutputChange[];
}

/** What differs between the tasks of two runs. */
export interface Comparison {
  /** Those that broke first, then whose status changed, then added, removed, and the rest by how much their time changed. */
  readonly changes: readonly TaskChange[];
  /** How many are as they were. */
  readonly same: number;
}

/** A change of time that is less than this, or than a quarter of what it took, is chance; ms. */
const LEAST_MS = 1_000;
const LEAST_PART = 0.25;

/** Compares the tasks of a run with those of an earlier one, by name. */
export function compareTasks(before: readonly Task[], after: readonly Task[]): Comparison {
  const earlier = new Map(before.map((task) => [task.task, task]));
  const names = new Set([...after, ...before].map(({ task }) => task));
  const now = new Map(after.map((task) => [task.task, task]));
  const all = [...names].map((name) => changeOf(name, earlier.get(name), now.get(name)));
  const changes = all.filter((one) => weightOf(one) > 0);
  return {
    changes: changes.toSorted((a, b) => weightOf(b) - weightOf(a) || Math.abs(b.slower) - Math.abs(a.slower)),
    same: all.length - changes.length,
  };
}

function changeOf(task: string, before: Task | undefined, after: Task | undefined): TaskChange {
  const isBoth = before !== undefined && after !== undefined;
  return {
    task,
    before,
    after,
    isStatusChanged: isBoth && (toneOf(before) !== toneOf(after) || before.reason !== after.reason),
    slower: isBoth ? slowerBy(before.duration_ms, after.duration_ms) : 0,
    outputs: isBoth ? outputChanges(before.outputs ?? {}, after.outputs ?? {}) : [],
  };
}

function slowerBy(before: number | null, after: number | null): number {
  if (before === null || after === null) return 0;
  const more = after - before;
  return Math.abs(more) < LEAST_MS || Math.abs(more) < before * LEAST_PART ? 0 : more;
}

function outputChanges(
  before: NonNullable<Task['outputs']>,
  after: NonNullable<Task['outputs']>,
): readonly OutputChange[] {
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  const outputOf = (of: NonNullable<Task['outputs']>, name: string): string | undefined =>
    Object.hasOwn(of, name) ? of[name] : undefined;
  return names
    .map((name) => ({ name, before: outputOf(before, name), after: outputOf(after, name) }))
    .filter((one) => one.before !== one.after);
}

function weightOf({ before, after, isStatusChanged, slower, outputs }: TaskChange): number {
  if (isStatusChanged) return after !== undefined && toneOf(after) === 'bad' ? 6 : 5;
  if (before === undefined) return 4;
  if (after === undefined) return 3;
  if (slower !== 0) return 2;
  return outputs.length > 0 ? 1 : 0;
}
