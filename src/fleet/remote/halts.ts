import { unrunEnd } from '../../execute/task/outcome.ts';
import type { RunEvent, TaskEnd } from '../../run/event.ts';
import type { Halt } from '../../store/fleet-runs/halt-jobs.ts';
import type { RemoteTask, RemoteTasks } from './remote-tasks.ts';

const CANCELLED = unrunEnd('skipped', 'cancelled');
const STOPPED_LATE: TaskEnd = unrunEnd('failed', 'cancelled', 'It was stopped with the run.', { tries: 1 });

/** What was stopped since: tasks that have a job, and those of `unwritten` that go on; the rest of these have ended. */
export interface Halted {
  readonly halts: readonly Halt[];
  readonly ready: readonly RemoteTask[];
}

/** Ends what has no job yet, and names what has one: all that was cancelled, and what a stop in `events` keeps from beginning. */
export function haltTasks(remote: RemoteTasks, ready: readonly RemoteTask[], events: readonly RunEvent[]): Halted {
  const unwritten = new Set([...ready, ...remote.waiting()]);
  const halts: Halt[] = [];
  const halt = (tasks: readonly RemoteTask[], cancel: boolean, unbegun: TaskEnd): void => {
    for (const task of tasks) if (unwritten.has(task)) task.end(unbegun);
    const names = tasks.filter((task) => !unwritten.has(task)).map(({ ready: { task } }) => task);
    if (names.length > 0) halts.push({ tasks: names, cancel, end: { unbegun, begun: STOPPED_LATE } });
  };
  const cancelled = remote.takeCancelled().flatMap((name) => remote.open.get(name) ?? []);
  halt(cancelled, true, CANCELLED);
  const stop = events.find((event) => event.type === 'run_stopping');
  if (stop?.type === 'run_stopping' && !stop.cancel) {
    const mains = [...remote.open.values()].filter(({ ready: { node } }) => node.phase === 'main');
    halt(mains, false, unrunEnd('skipped', 'stopped', stop.message));
  }
  remote.keepOpen();
  return { halts, ready: ready.filter(({ ready: { task } }) => remote.open.has(task)) };
}
