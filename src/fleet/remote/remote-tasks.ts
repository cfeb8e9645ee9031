import type { EndedTask, Engine, TaskExecutor } from '../../execute/engine/engine.ts';
import type { ReadyTask } from '../../execute/schedule/ready-list.ts';
import { executeTask } from '../../execute/task/execute-task.ts';
import { unrunEnd } from '../../execute/task/outcome.ts';
import type { StepNode } from '../../graph/graph.ts';
import type { NewJob } from '../../store/fleet-runs/commit-turn.ts';
import { laneOf } from '../../store/jobs/lane.ts';
import { jobSpec } from './job-spec.ts';

/** A task that was started and has not ended. */
export interface RemoteTask {
  readonly engine: Engine;
  readonly ready: ReadyTask;
  end(end: EndedTask): void;
}

/** Tasks on their way to workers and back. */
export interface RemoteTasks {
  readonly execute: TaskExecutor;
  /** Started and not ended, by name. */
  readonly open: ReadonlyMap<string, RemoteTask>;
  /** Takes out those that were started since, or put back. */
  takeStarted(): readonly RemoteTask[];
  /** Those that nobody has taken out. */
  waiting(): readonly RemoteTask[];
  /** Forgets those of them that have ended. */
  keepOpen(): void;
  putBack(tasks: readonly RemoteTask[]): void;
  /** Takes out the names of those that must stop since. */
  takeCancelled(): readonly string[];
}

/** No tasks yet; `wake` is called when there is something to take. Those in `underWay` were started by the server that had the run before. */
export function createRemoteTasks(wake: () => void, underWay: ReadonlySet<string> = new Set()): RemoteTasks {
  const open = new Map<string, RemoteTask>();
  let started: RemoteTask[] = [];
  const cancelled: string[] = [];

  const send = (engine: Engine, ready: ReadyTask): Promise<EndedTask> =>
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
      if (!underWay.has(ready.task)) started.push(task);
      wake();
    });
  return {
    open,
    execute: async (engine, ready, signal) => {
      const unchanged = engine.changes?.unchangedSince(ready.node);
      if (unchanged !== undefined) return unrunEnd('skipped', 'unchanged', unchanged);
      return isDoneHere(ready.node) ? executeTask(engine, ready, [], signal) : send(engine, ready);
    },
    takeStarted: () => started.splice(0),
    waiting: () => started,
    keepOpen: () => {
      started = started.filter(({ ready }) => open.has(ready.task));
    },
    putBack: (tasks) => {
      started = [...tasks, ...started];
    },
    takeCancelled: () => cancelled.splice(0),
  };
}

// A gate asks people, and no machine is needed for that; one with files does, since they are the workers'.
function isDoneHere({ uses, envFiles, artifacts, cache }: StepNode): boolean {
  return uses === 'approval' && envFiles.length + artifacts.length === 0 && cache === undefined;
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
