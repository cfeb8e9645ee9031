import type { Engine, TaskExecutor } from '../../execute/engine/engine.ts';
import type { ReadyTask } from '../../execute/schedule/ready-list.ts';
import { executeTask } from '../../execute/task/execute-task.ts';
import { unrunEnd } from '../../execute/task/outcome.ts';
import type { TaskEnd } from '../../run/event.ts';
import type { NewJob } from '../../store/fleet-runs/commit-turn.ts';
import { laneOf } from '../../store/jobs/lane.ts';
import { jobSpec } from './job-spec.ts';

/** A task that was started and has not ended. */
export interface RemoteTask {
  readonly engine: Engine;
  readonly ready: ReadyTask;
  end(end: TaskEnd): void;
}

/** Tasks on their way to workers and back. */
export interface RemoteTasks {
  readonly execute: TaskExecutor;
  /** Started and not ended, by name. */
  readonly open: ReadonlyMap<string, RemoteTask>;
  /** Takes out those that were started since, or put back. */
  takeStarted(): readonly RemoteTask[];
  putBack(tasks: readonly RemoteTask[]): void;
  /** Takes out the names of those that must stop since. */
  takeCancelled(): readonly string[];
}

/** Runners that do their work by asking people: no machine is needed for it. */
const HERE = new Set(['approval']);

/** No tasks yet; `wake` is called when there is something to take. */
export function createRemoteTasks(wake: () => void): RemoteTasks {
  const open = new Map<string, RemoteTask>();
  let started: RemoteTask[] = [];
  const cancelled: string[] = [];

  const send = (engine: Engine, ready: ReadyTask): Promise<TaskEnd> =>
    new Promise((resolve) => {
      const cancel = (): void => {
        cancelled.push(ready.task);
        wake();
      };
      const task: RemoteTask = {
        engine,
        ready,
        end: (end) => {
          engine.stops.delete(cancel);
          open.delete(ready.task);
          resolve(end);
        },
      };
      engine.stops.add(cancel);
      open.set(ready.task, task);
      started.push(task);
      wake();
    });
  return {
    open,
    execute: async (engine, ready, signal) => {
      const unchanged = engine.changes?.unchangedSince(ready.node);
      if (unchanged !== undefined) return unrunEnd('skipped', 'unchanged', unchanged);
      return HERE.has(ready.node.uses) ? executeTask(engine, ready, [], signal) : send(engine, ready);
    },
    takeStarted: () => started.splice(0),
    putBack: (tasks) => {
      started = [...tasks, ...started];
    },
    takeCancelled: () => cancelled.splice(0),
  };
}

/** The largest priority a queue takes. */
const LAST = 2_000_000;

/** The row of a task's job. */
export function newJob({ engine, ready }: RemoteTask, repository: string | null): NewJob {
  const { node, task } = ready;
  return {
    task,
    step: node.id,
    lane: laneOf({ labels: node.runsOn, repository }),
    labels: node.runsOn,
    priority: Math.min(node.index, LAST),
    spec: jobSpec(engine, ready),
  };
}
