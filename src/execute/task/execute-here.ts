import type { TaskExecutor } from '../engine/engine.ts';
import { executeTask } from './execute-task.ts';
import { unrunEnd } from './outcome.ts';

/** Does a task on this machine; one that asks for a worker with labels waits, since here is none. */
export const executeHere: TaskExecutor = async (engine, task, signal) => {
  const { runsOn } = task.node;
  if (runsOn.length === 0) return executeTask(engine, task, task.locks, signal);
  const message = `It runs on ${runsOn.join(', ')}, and no worker with these labels takes it here.`;
  return unrunEnd('awaiting_approval', 'unserved', message);
};
