import type { Task } from '../run/run.ts';
import type { Happening } from './engine/emitter.ts';

/** The event that takes a task's end over from the attempt it was run in. */
export function carriedEvent(task: Task, fromAttempt: number): Happening {
  const { status, carried_from, item: _item, ...facts } = task;
  if (status === 'queued' || status === 'running') throw new Error(`${task.task} has no end to take over`);
  const from = carried_from ?? fromAttempt;
  // Its log lies in the folder of the attempt that ran it, a sibling of this one.
  const log_path =
    task.log_path?.startsWith('../') || task.log_path === null ? task.log_path : `../${from}/${task.log_path}`;
  return { ...facts, type: 'task_carried', status, log_path, from_attempt: from };
}
