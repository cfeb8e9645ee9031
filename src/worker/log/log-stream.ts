import { Later, Refused } from '../../sync/send/faults.ts';
import { type Clock, sleep } from '../../system/clock.ts';
import { Lost } from '../calls/lost.ts';
import { createLogBuffer } from './log-buffer.ts';

/** The log of a step on its way to the API, while the step runs. */
export interface LogStream {
  /** The bytes are copied. */
  write(bytes: Uint8Array): void;
  /** Sends what is left, for at most `ms`. Never rejects. */
  close(ms: number): Promise<void>;
  /** Whether anything waits to be sent. */
  readonly isBehind: boolean;
  /** Whether the API has taken anything of it yet. */
  readonly isBegun: boolean;
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

/** A log that is lost fails nothing. */
export function createLogStream(options: LogStreamOptions): LogStream {
  const { clock, lost } = options;
  const end = new AbortController();
  const buffer = createLogBuffer();
  let seq = 0;
  let isBegun = false;
  let sending: Promise<void> | undefined;
  let disarm: (() => void) | undefined;

  const sendAll = async (): Promise<void> => {
    while (buffer.size > 0 && !end.signal.aborted && !lost.aborted) {
      seq += 1;
      if (await isTaken(options, seq, buffer.take(), end.signal)) isBegun = true;
      else buffer.close();
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
      return buffer.size > 0 || sending !== undefined;
    },
    get isBegun() {
      return isBegun;
    },
    write: (bytes) => {
      buffer.write(bytes);
      disarm ??= clock.after(GATHER_MS, () => void flush());
    },
    close: async (ms) => {
      const stop = clock.after(ms, () => end.abort());
      await flush();
      stop();
      end.abort();
      buffer.close();
    },
  };
}

// False where the log is not to be gone on with.
async function isTaken(
  { clock, append, lost, onRefused }: LogStreamOptions,
  seq: number,
  piece: Buffer,
  end: AbortSignal,
): Promise<boolean> {
  for (let wait = FIRST_WAIT_MS; !end.aborted && !lost.aborted; wait = Math.min(2 * wait, LONGEST_WAIT_MS)) {
    try {
      await append(seq, piece, end);
      return true;
    } catch (thrown) {
      if (isThere(thrown, seq)) return true;
      if (!isPassing(thrown) && !end.aborted && !(thrown instanceof Lost)) onRefused(wordsOf(thrown));
      if (!isPassing(thrown)) return false;
    }
    await sleep(clock, wait, end);
  }
  return false;
}

// Its answer was lost.
function isThere(thrown: unknown, seq: number): boolean {
  const next = thrown instanceof Refused ? (thrown.body as { next_seq?: unknown } | undefined)?.next_seq : undefined;
  return typeof next === 'number' && next > seq;
}

// The task has no row yet.
function isPassing(thrown: unknown): boolean {
  if (thrown instanceof Later) return true;
  return thrown instanceof Refused && (thrown.body as { early?: unknown } | undefined)?.early === true;
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
