import type { Task } from '../../run/run.ts';
import { isSettled } from '../../run/status.ts';
import { Refused } from '../send/faults.ts';
import { isUnknownLog, type LogOptions, type LogProgress, sendPieces } from './log-pieces.ts';
import { createLogsAlong, type LogsAlong } from './short-log.ts';

/** How often the logs of what runs are looked at, ms. */
const LOOK_EVERY_MS = 1_000;
/** Logs sent at one time. */
const PARALLEL = 4;
/** Logs of ended tasks sent at a look: a run of many short steps has other work, and the rest can wait for its end. */
const ENDED_A_LOOK = 20;

/** The logs of a run on their way to an API, from the disk: short ones along with the ends of their tasks, others piece by piece. */
export interface LogTeller extends Pick<LogsAlong, 'take' | 'settle'> {
  /** This task has a log, or more of it than before. */
  hear(task: Task): void;
  /** Sends the logs of what has ended, to their ends. Resolves with how many could not be sent. */
  finish(): Promise<number>;
  stop(): void;
}

/** Logs are told with or after states: a task whose state the API does not know has no place for one. */
export function createLogTeller(options: LogOptions): LogTeller {
  const { system, told } = options;
  const open = new Map<string, Task>();
  const progress: LogProgress = { open, sending: new Map(), certain: new Set() };
  const along = createLogsAlong(options, progress);
  let cancelTimer: () => void = () => undefined;
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    cancelTimer();
  };
  const look = async (): Promise<void> => {
    const isDue = (task: Task): boolean => !along.waits(task);
    const [ended, running] = parted([...open.values()].filter(isDue), (task) => isSettled(task.status));
    await drainAll(options, progress, [...running, ...ended.slice(0, ENDED_A_LOOK)], isDue);
    if (!isOver) cancelTimer = system.clock.after(LOOK_EVERY_MS, () => void look());
  };
  cancelTimer = system.clock.after(LOOK_EVERY_MS, () => void look());
  return {
    ...along,
    hear: (task) => {
      if (task.log_path === null) return;
      open.set(task.task, task);
      along.hear(task);
    },
    finish: async () => {
      stop();
      await drainAll(options, progress, [...open.values()], () => true);
      return [...open.keys()].filter((task) => told.tasks.get(task)?.id !== undefined).length;
    },
    stop,
  };
}

// One that cannot be sent now is a reason not to try the others.
async function drainAll(
  options: LogOptions,
  progress: LogProgress,
  tasks: readonly Task[],
  isDue: (task: Task) => boolean,
): Promise<void> {
  const queue = tasks.values();
  let hasFailed = false;
  const worker = async (): Promise<void> => {
    for (const task of queue) {
      if (hasFailed || options.patience.stop.aborted) return;
      // It may have ended while others were sent.
      if (isDue(task) && !(await drain(options, progress, task))) hasFailed = true;
    }
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

async function drain(options: LogOptions, progress: LogProgress, task: Task): Promise<boolean> {
  const id = options.told.tasks.get(task.task)?.id;
  if (id === undefined) return true;
  const { sending } = progress;
  const before = sending.get(task.task) ?? Promise.resolve();
  const own = before.then(() => sendAll(options, progress, task, id));
  const ended = own.then(() => undefined);
  sending.set(task.task, ended);
  const isSent = await own;
  if (sending.get(task.task) === ended) sending.delete(task.task);
  return isSent;
}

async function sendAll(options: LogOptions, progress: LogProgress, task: Task, id: number): Promise<boolean> {
  const { told, onRefused } = options;
  const { open } = progress;
  try {
    await sendPieces(options, progress, task, id);
    if (isSettled(task.status) && open.get(task.task) === task) open.delete(task.task);
    return true;
  } catch (thrown) {
    if (isUnknownLog(thrown) && told.logs.get(task.task)?.seq !== 1) {
      told.logs.delete(task.task);
      return sendAll(options, progress, task, id);
    }
    if (!(thrown instanceof Refused)) return false;
    open.delete(task.task);
    onRefused(task.task, thrown.message);
    return true;
  }
}

function parted<Value>(values: readonly Value[], test: (value: Value) => boolean): [Value[], Value[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}
