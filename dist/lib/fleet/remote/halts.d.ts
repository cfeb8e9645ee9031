import type { RunEvent } from '../../run/event.ts';
import type { Halt } from '../../store/fleet-runs/halt-jobs.ts';
import type { RemoteTask, RemoteTasks } from './remote-tasks.ts';
/** What was stopped since: tasks that have a job, and those of `unwritten` that go on; the rest of these have ended. */
export interface Halted {
    readonly halts: readonly Halt[];
    readonly ready: readonly RemoteTask[];
}
/** Ends what has no job yet, and names what has one: all that was cancelled, and what a stop in `events` keeps from beginning. */
export declare function haltTasks(remote: RemoteTasks, ready: readonly RemoteTask[], events: readonly RunEvent[]): Halted;
