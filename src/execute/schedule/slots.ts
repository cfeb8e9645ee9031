import type { ReadyTask } from './ready-list.ts';

/** The limits of a run: places in all, places of one fan-out, mutexes. */
export interface Slots {
  /** True where the task may start now. */
  fits(task: ReadyTask): boolean;
  take(task: ReadyTask): void;
  free(task: ReadyTask): void;
  readonly running: number;
}

/** All places free. */
export function createSlots(maxParallel: number): Slots {
  const perStep = new Map<string, number>();
  const locks = new Set<string>();
  let running = 0;
  const change = (task: ReadyTask, by: 1 | -1): void => {
    running += by;
    if (task.node.fanOut) perStep.set(task.node.id, (perStep.get(task.node.id) ?? 0) + by);
  };
  return {
    fits: ({ node, lock }) => {
      if (running >= maxParallel) return false;
      const limit = node.fanOut?.maxParallel;
      if (limit !== undefined && (perStep.get(node.id) ?? 0) >= limit) return false;
      return lock === undefined || !locks.has(lock);
    },
    take: (task) => {
      change(task, 1);
      if (task.lock !== undefined) locks.add(task.lock);
    },
    free: (task) => {
      change(task, -1);
      if (task.lock !== undefined) locks.delete(task.lock);
    },
    get running() {
      return running;
    },
  };
}
