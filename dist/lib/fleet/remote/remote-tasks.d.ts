import type { EndedTask, Engine, TaskExecutor } from '../../execute/engine/engine.ts';
import type { ReadyTask } from '../../execute/schedule/ready-list.ts';
import type { NewJob } from '../../store/fleet-runs/commit-turn.ts';
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
export declare function createRemoteTasks(wake: () => void, underWay?: ReadonlySet<string>): RemoteTasks;
/** The row of a task's job. */
export declare function newJob({ engine, ready }: RemoteTask, repository: string | null): NewJob;
