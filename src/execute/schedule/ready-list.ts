import type { StepNode } from '../../graph/graph.ts';
import type { Json } from '../../schema/json.ts';

/** A task that may start as soon as the limits allow. */
export interface ReadyTask {
  readonly task: string;
  readonly node: StepNode;
  readonly item: Json;
  /** Place among the tasks of its step. */
  readonly place: number;
  /** Names of the mutexes it needs. */
  readonly locks: readonly string[];
}

/** Tasks waiting for a free place, in plan order. */
export interface ReadyList {
  add(task: ReadyTask): void;
  /** Takes out the first task that `fits`; undefined where none does. */
  take(fits: (task: ReadyTask) => boolean): ReadyTask | undefined;
  /** Takes out all. */
  drain(): ReadyTask[];
  readonly size: number;
}

/** An empty list. Adding and taking cost the logarithm of its length, but for tasks that do not fit. */
export function createReadyList(): ReadyList {
  // Last first, so that the next task is taken from the end.
  let tasks: ReadyTask[] = [];
  return {
    add: (task) => {
      tasks.splice(insertionPoint(tasks, task), 0, task);
    },
    take: (fits) => {
      for (let index = tasks.length - 1; index >= 0; index -= 1) {
        const task = tasks[index];
        if (task && fits(task)) {
          tasks.splice(index, 1);
          return task;
        }
      }
      return undefined;
    },
    drain: () => {
      const all = tasks.reverse();
      tasks = [];
      return all;
    },
    get size() {
      return tasks.length;
    },
  };
}

function insertionPoint(tasks: readonly ReadyTask[], task: ReadyTask): number {
  let low = 0;
  let high = tasks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = tasks[middle];
    if (other && comesBefore(task, other)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function comesBefore(one: ReadyTask, other: ReadyTask): boolean {
  return one.node.index - other.node.index < 0 || (one.node.index === other.node.index && one.place < other.place);
}
