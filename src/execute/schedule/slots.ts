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
  const held = new Set<string>();
  let running = 0;
  const change = (task: ReadyTask, by: 1 | -1): void => {
    running += by;
    if (task.node.fanOut) perStep.set(task.node.id, (perStep.get(task.node.id) ?? 0) + by);
  };
  return {
    fits: ({ node, locks }) => {
      if (running >= maxParallel) return false;
      const limit = node.fanOut?.maxParallel;
      if (limit !== undefined && (perStep.get(node.id) ?? 0) >= limit) return false;
      return !locks.some((lock) => held.has(lock));
    },
    take: (task) => {
      change(task, 1);
      for (const lock of task.locks) held.add(lock);
    },
    free: (task) => {
      change(task, -1);
      for (const lock of task.locks) held.delete(lock);
    },
    get running() {
      return running;
    },
  };
}
