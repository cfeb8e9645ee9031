import { Later, Refused } from '../../sync/send/faults.ts';
import { type Clock, sleep } from '../../system/clock.ts';
import { Lost } from '../calls/lost.ts';

/** The log of a step on its way to the API, while the step runs. */
export interface LogStream {
  /** The bytes are copied. */
  write(bytes: Uint8Array): void;
  /** Sends what is left, for at most `ms`. Never rejects. */
  close(ms: number): Promise<void>;
  /** Whether anything waits to be sent. */
  readonly isBehind: boolean;
}

/** What a log is sent with. */
export interface LogStreamOptions {
  readonly clock: Clock;
  /** `seq` counts from 1; the same number again is the same piece. */
  readonly append: (seq: number, bytes: Uint8Array, signal: AbortSignal) => Promise<void>;
  /** Aborted when the step is no longer with this worker. */
  readonly lost: AbortSignal;
  /** Hears once why the log is not taken. */
  readonly onRefused: (reason: string) => void;
}

/** ms that output is gathered, and between two tries: the row of a task appears a moment after its step has begun. */
const GATHER_MS = 1_000;
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 2_000;
/** Bytes of one piece, of what waits at most, and of a whole log. */
const PIECE_BYTES = 256 * 1_024;
const WAITING_BYTES = 4 * 2 ** 20;
const LOG_BYTES = 16 * 2 ** 20;

const CUT = Buffer.from(
  '\n… the rest of this log was left out: it came faster than it could be sent, or is too long\n',
);

/** A log that is lost fails nothing. */
export function createLogStream({ clock, append, lost, onRefused }: LogStreamOptions): LogStream {
  const end = new AbortController();
  let waiting: Buffer[] = [];
  let size = 0;
  let total = 0;
  let seq = 0;
  let isCut = false;
  let sending: Promise<void> | undefined;
  let disarm: (() => void) | undefined;

  const drop = (): void => {
    isCut = true;
    waiting = [];
    size = 0;
  };
  const take = (): Buffer => {
    const all = Buffer.concat(waiting);
    const piece = all.subarray(0, PIECE_BYTES);
    waiting = all.length === piece.length ? [] : [all.subarray(piece.length)];
    size = all.length - piece.length;
    return piece;
  };
  const sendAll = async (): Promise<void> => {
    while (size > 0 && !end.signal.aborted && !lost.aborted) {
      seq += 1;
      await sendPiece(take());
    }
  };
  const sendPiece = async (piece: Buffer): Promise<void> => {
    for (let wait = FIRST_WAIT_MS; !end.signal.aborted && !lost.aborted; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
      try {
        return await append(seq, piece, end.signal);
      } catch (thrown) {
        if (thrown instanceof Lost) return drop();
        if (!isPassing(thrown)) {
          if (!end.signal.aborted) onRefused(thrown instanceof Error ? thrown.message : String(thrown));
          return drop();
        }
      }
      await sleep(clock, wait, end.signal);
    }
  };
  const flush = (): Promise<void> => {
    disarm?.();
    disarm = undefined;
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    return sending;
  };
  return {
    get isBehind() {
      return size > 0 || sending !== undefined;
    },
    write: (bytes) => {
      if (isCut) return;
      const isFull = size + bytes.length > WAITING_BYTES || total + bytes.length > LOG_BYTES;
      const part = isFull ? CUT : Buffer.from(bytes);
      isCut = isFull;
      waiting.push(part);
      size += part.length;
      total += part.length;
      disarm ??= clock.after(GATHER_MS, () => void flush());
    },
    close: async (ms) => {
      const stop = clock.after(ms, () => end.abort());
      await flush();
      // What was written while the last piece was on its way.
      await flush();
      stop();
      end.abort();
      drop();
    },
  };
}

// A conflict that is no lost ticket: the task has no row yet.
function isPassing(thrown: unknown): boolean {
  return thrown instanceof Later || (thrown instanceof Refused && thrown.status === 409);
}
