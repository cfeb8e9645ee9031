import type { Task } from '../../../schema/generated/task-api/api-types.ts';
import { type Step, stepOf, waitsFor } from '../model/steps.ts';

type Timed = Pick<Task, 'id' | 'task' | 'step' | 'started_at' | 'finished_at' | 'carried_from'>;

/** When the last of what a task waits for was done, ms; undefined where it waits for nothing that ran here. */
export type ReadyAt = (task: Timed) => number | undefined;

/**
 * The tasks that made the run as long as it was: from the one that ended last back over whichever of its needs ended last. In the order they ran;
 * what goes on counts as ended at `now` (ms). Results carried over took no time.
 */
export function criticalPath(steps: readonly Step[], tasks: readonly Timed[], now: number): readonly number[] {
  const ran = tasks.filter(({ started_at, carried_from }) => started_at !== null && carried_from === null);
  const lastOf = lastByStep(ran, now);
  const needs = waitsFor(steps);
  const path: number[] = [];
  let at = ran.reduce<Timed | undefined>((last, task) => later(last, task, now), undefined);
  const seen = new Set<string>();
  while (at !== undefined && !seen.has(stepOf(at))) {
    path.unshift(at.id);
    seen.add(stepOf(at));
    at = (needs.get(stepOf(at)) ?? []).reduce<Timed | undefined>((last, step) => {
      const one = lastOf.get(step);
      return one === undefined ? last : later(last, one, now);
    }, undefined);
  }
  return path;
}

/** Finds out since when tasks could have run. */
export function readiness(steps: readonly Step[], tasks: readonly Timed[], now: number): ReadyAt {
  const ran = tasks.filter(({ started_at, carried_from }) => started_at !== null && carried_from === null);
  const lastOf = lastByStep(ran, now);
  const needs = waitsFor(steps);
  const ends = new Map<string, number | undefined>();
  return (task) => {
    const step = stepOf(task);
    if (!ends.has(step)) {
      const last = (needs.get(step) ?? []).flatMap((id) => lastOf.get(id) ?? []);
      ends.set(step, last.length === 0 ? undefined : last.reduce((end, one) => Math.max(end, endOf(one, now)), 0));
    }
    return ends.get(step);
  };
}

function lastByStep(tasks: readonly Timed[], now: number): ReadonlyMap<string, Timed> {
  const last = new Map<string, Timed>();
  for (const task of tasks) last.set(stepOf(task), later(last.get(stepOf(task)), task, now));
  return last;
}

function later(one: Timed | undefined, other: Timed, now: number): Timed {
  return one !== undefined && endOf(one, now) >= endOf(other, now) ? one : other;
}

function endOf({ finished_at }: Timed, now: number): number {
  return finished_at === null ? now : Date.parse(finished_at);
}
