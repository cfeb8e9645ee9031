import { join } from 'node:path';
import type { Task } from '../../run/run.ts';
import { isSettled } from '../../run/status.ts';
import type { System } from '../../system/system.ts';
import type { Channel } from '../channel.ts';
import { Refused } from '../send/faults.ts';
import { type Patience, patiently } from '../send/patience.ts';
import type { Told, ToldChunk, ToldFile } from '../told.ts';

/** Bytes of one piece of a log, and of all of a log that is sent. */
const PIECE_BYTES = 2 ** 20;
const LOG_BYTES = 16 * 2 ** 20;
/** How often the logs of what runs are looked at, ms. */
const LOOK_EVERY_MS = 1_000;
/** Logs sent at one time. */
const PARALLEL = 4;
/** Logs of ended tasks sent at a look: a run of many short steps has other work, and the rest can wait for its end. */
const ENDED_A_LOOK = 20;

/** The logs of a run on their way to an API, piece by piece, from the disk. */
export interface LogTeller {
  /** This task has a log, or more of it than before. */
  hear(task: Task): void;
  /** Sends the logs of what has ended, to their ends. Resolves with how many could not be sent. */
  finish(): Promise<number>;
  stop(): void;
}

export interface LogTellerOptions {
  readonly system: System;
  /** The attempt's folder. */
  readonly folder: string;
  readonly told: Told;
  readonly file: ToldFile;
  readonly patience: Patience;
  readonly sendLog: NonNullable<Channel['sendLog']>;
  /** Hears once what keeps a log from being taken. */
  readonly onRefused: (task: string, reason: string) => void;
}

/** Logs are told after states: a task whose state the API does not know has no place for one. */
export function createLogTeller(options: LogTellerOptions): LogTeller {
  const { system, told, patience } = options;
  const open = new Map<string, Task>();
  const sending = new Map<string, Promise<void>>();
  // The last piece of a session before this one may or may not have arrived.
  const certain = new Set<string>();
  let cancelTimer: () => void = () => undefined;
  let failed = false;
  let isOver = false;
  const stop = (): void => {
    isOver = true;
    cancelTimer();
  };

  const send = async (task: Task, id: number): Promise<void> => {
    for (;;) {
      const { size } = (await system.files.stat(join(options.folder, task.log_path ?? ''))) ?? { size: 0 };
      const piece = nextPiece(told.logs.get(task.task), certain.has(task.task), size);
      if (piece === undefined) return;
      certain.delete(task.task);
      await sendPiece(options, task, id, piece);
      certain.add(task.task);
    }
  };
  const sendAll = async (task: Task, id: number): Promise<void> => {
    try {
      await send(task, id);
      if (isSettled(task.status) && open.get(task.task) === task) open.delete(task.task);
    } catch (thrown) {
      if (thrown instanceof Refused && isUnknownLog(thrown) && told.logs.get(task.task)?.seq !== 1) {
        told.logs.delete(task.task);
        await sendAll(task, id);
      } else if (thrown instanceof Refused) {
        open.delete(task.task);
        options.onRefused(task.task, thrown.message);
      } else failed = true;
    }
  };
  const drain = async (task: Task): Promise<void> => {
    const id = told.tasks.get(task.task)?.id;
    if (id === undefined) return;
    const before = sending.get(task.task) ?? Promise.resolve();
    const own = before.then(() => sendAll(task, id));
    sending.set(task.task, own);
    await own;
    if (sending.get(task.task) === own) sending.delete(task.task);
  };
  const drainAll = async (tasks: readonly Task[]): Promise<void> => {
    const queue = tasks.values();
    const worker = async (): Promise<void> => {
      for (const task of queue) {
        if (failed || patience.stop.aborted) return;
        await drain(task);
      }
    };
    await Promise.all(Array.from({ length: PARALLEL }, worker));
  };
  const look = async (): Promise<void> => {
    const [ended, running] = parted([...open.values()], (task) => isSettled(task.status));
    failed = false;
    await drainAll([...running, ...ended.slice(0, ENDED_A_LOOK)]);
    if (!isOver) cancelTimer = system.clock.after(LOOK_EVERY_MS, () => void look());
  };
  cancelTimer = system.clock.after(LOOK_EVERY_MS, () => void look());
  return {
    hear: (task) => {
      if (task.log_path !== null) open.set(task.task, task);
    },
    finish: async () => {
      stop();
      failed = false;
      await drainAll([...open.values()]);
      return [...open.keys()].filter((task) => told.tasks.get(task)?.id !== undefined).length;
    },
    stop,
  };
}

function parted<Value>(values: readonly Value[], test: (value: Value) => boolean): [Value[], Value[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
}

// The API lost what it had of it, which is no reason to keep the log from it.
function isUnknownLog({ status, body }: Refused): boolean {
  return status === 409 && (body as { next_seq?: unknown } | undefined)?.next_seq === 1;
}

function nextPiece(last: ToldChunk | undefined, isCertain: boolean, size: number): ToldChunk | undefined {
  if (last !== undefined && !isCertain) return last;
  const from = last?.to ?? 0;
  const to = Math.min(size, from + PIECE_BYTES, LOG_BYTES);
  return from >= to ? undefined : { seq: (last?.seq ?? 0) + 1, from, to };
}

async function sendPiece(options: LogTellerOptions, task: Task, id: number, piece: ToldChunk): Promise<void> {
  const { system, told, file, patience, sendLog } = options;
  const path = join(options.folder, task.log_path ?? '');
  const { seq, from, to } = piece;
  const bytes = await system.files.readPart(path, from, to - from);
  // Written before it is sent: sent again with the same number, a piece must hold the same bytes.
  if (told.logs.get(task.task)?.seq !== seq) file.add([{ log: task.task, seq, from, to }]);
  told.logs.set(task.task, piece);
  const whole = to < LOG_BYTES ? bytes : Buffer.concat([bytes, Buffer.from(`\n… the rest is in ${path}\n`)]);
  await patiently(system, patience, () => sendLog(id, seq, whole, patience.stop));
}
