import { join } from 'node:path';
import type { Task } from '../../run/run.ts';
import type { System } from '../../system/system.ts';
import type { Channel } from '../channel.ts';
import { Refused } from '../send/faults.ts';
import { type Patience, patiently } from '../send/patience.ts';
import type { Told, ToldChunk, ToldFact, ToldFile } from '../told.ts';

/** Bytes of one piece of a log, and of all of a log that is sent. */
const PIECE_BYTES = 2 ** 20;
export const LOG_BYTES = 16 * 2 ** 20;

/** What logs are sent with. */
export interface LogOptions {
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

/** How far the logs of a run are, beside what is remembered of them. */
export interface LogProgress {
  /** Tasks whose logs are not sent to their ends, as they are now. */
  readonly open: Map<string, Task>;
  /** Tasks whose logs are being sent by themselves. */
  readonly sending: Map<string, Promise<void>>;
  /** Tasks whose last piece has arrived. That of a session before this one may or may not have. */
  readonly certain: Set<string>;
}

/** Sends what there is of a log by itself, piece by piece. The API must know the task, as `id`. */
export async function sendPieces(options: LogOptions, { certain }: LogProgress, task: Task, id: number): Promise<void> {
  const { system, folder, told } = options;
  for (;;) {
    const { size } = (await system.files.stat(join(folder, task.log_path ?? ''))) ?? { size: 0 };
    const piece = nextPiece(told.logs.get(task.task), certain.has(task.task), size);
    if (piece === undefined) return;
    certain.delete(task.task);
    await sendPiece(options, task, id, piece);
    certain.add(task.task);
  }
}

/** True where the API lost what it had of a log, which is no reason to keep the log from it. */
export function isUnknownLog(thrown: unknown): boolean {
  if (!(thrown instanceof Refused)) return false;
  const { status, body } = thrown;
  return status === 409 && (body as { next_seq?: unknown } | undefined)?.next_seq === 1;
}

function nextPiece(last: ToldChunk | undefined, isCertain: boolean, size: number): ToldChunk | undefined {
  if (last !== undefined && !isCertain) return last;
  const from = last?.to ?? 0;
  const to = Math.min(size, from + PIECE_BYTES, LOG_BYTES);
  return from >= to ? undefined : { seq: (last?.seq ?? 0) + 1, from, to };
}

/** The facts to be written before a piece is sent: sent again with the same number, it must hold the same bytes. */
export function remembered({ logs }: Told, key: string, { seq, from, to }: ToldChunk): ToldFact[] {
  const isKnown = logs.get(key)?.seq === seq;
  logs.set(key, { seq, from, to });
  return isKnown ? [] : [{ log: key, seq, from, to }];
}

async function sendPiece(options: LogOptions, task: Task, id: number, piece: ToldChunk): Promise<void> {
  const { system, told, file, patience, sendLog } = options;
  const path = join(options.folder, task.log_path ?? '');
  const { seq, from, to } = piece;
  const bytes = await system.files.readPart(path, from, to - from);
  file.add(remembered(told, task.task, piece));
  const whole = to < LOG_BYTES ? bytes : Buffer.concat([bytes, Buffer.from(`\n… the rest is in ${path}\n`)]);
  await patiently(system, patience, () => sendLog(id, seq, whole, patience.stop));
}
