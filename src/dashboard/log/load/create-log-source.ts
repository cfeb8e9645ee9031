import { type ReadonlySignal, signal } from '@preact/signals';
import { ApiError } from '../../../client/api-error.ts';
import type { LogPiece, TaskClient } from '../../../client/task-client.ts';
import { apiErrorOf } from '../../data/use-loaded.ts';
import { createLogText, type LogText } from '../text/log-text.ts';

/** `loading` what is there is read; `live` what comes is taken; `paused` nobody looks; `ended` all was read; `failed` the API did not give it. */
export type LogState = 'loading' | 'live' | 'paused' | 'ended' | 'failed';

/** The log of a task: what there is of it, and then what comes. */
export interface LogSource {
  readonly text: LogText;
  /** Bytes of `text`; whoever reads it is told when there are more. */
  readonly size: ReadonlySignal<number>;
  /** Bytes of the whole log as far as it is known. */
  readonly total: ReadonlySignal<number>;
  readonly state: ReadonlySignal<LogState>;
  readonly error: ReadonlySignal<ApiError | undefined>;
  /** Goes on from where it stopped. */
  start(): void;
  /** Lets the connection go; browsers have few. */
  stop(): void;
}

const WINDOW = 1024 * 1024;

/** The log of the task `id`; nothing is asked before `start`. */
export function createLogSource(client: Pick<TaskClient, 'readTaskLog' | 'tailTaskLog'>, id: number): LogSource {
  const text = createLogText();
  const size = signal(0);
  const total = signal(0);
  const state = signal<LogState>('paused');
  const error = signal<ApiError | undefined>();
  let running: AbortController | undefined;

  const append = (bytes: Uint8Array): void => {
    text.append(bytes);
    total.value = Math.max(total.value, text.size);
    size.value = text.size;
  };
  const readOn = async (signal: AbortSignal): Promise<void> => {
    for (let more = true; more; ) {
      const part = await windowAt(client, id, text.size, signal);
      if (part === undefined) return;
      total.value = part.size;
      append(part.bytes);
      more = part.bytes.byteLength > 0 && text.size < part.size;
    }
  };
  const follow = async (signal: AbortSignal): Promise<void> => {
    state.value = 'loading';
    await readOn(signal);
    state.value = 'live';
    for await (const piece of client.tailTaskLog(id, { signal, lastEventId: String(text.size) })) {
      const bytes = bytesOf(piece, text.size);
      if (bytes === undefined) await readOn(signal);
      else append(bytes);
    }
    if (!signal.aborted) state.value = 'ended';
  };

  return {
    text,
    size,
    total,
    state,
    error,
    start() {
      if (running !== undefined || state.value === 'ended') return;
      const own = new AbortController();
      running = own;
      error.value = undefined;
      follow(own.signal).catch((thrown: unknown) => {
        if (own.signal.aborted) return;
        running = undefined;
        error.value = apiErrorOf(thrown);
        state.value = 'failed';
      });
    },
    stop() {
      running?.abort();
      running = undefined;
      if (state.value !== 'ended' && state.value !== 'failed') state.value = 'paused';
    },
  };
}

async function windowAt(client: Pick<TaskClient, 'readTaskLog'>, id: number, start: number, signal: AbortSignal) {
  try {
    return await client.readTaskLog(id, { start, end: start + WINDOW - 1 }, { signal });
  } catch (thrown) {
    // There is nothing behind the end.
    if (thrown instanceof ApiError && thrown.status === 416) return undefined;
    throw thrown;
  }
}

const encoder = new TextEncoder();
const NOTHING = new Uint8Array(0);

/** The bytes of a piece that follow byte `at`; undefined where they are not those of the log, whose bytes were not all characters. */
export function bytesOf({ text, end }: LogPiece, at: number): Uint8Array | undefined {
  if (end <= at) return NOTHING;
  const bytes = encoder.encode(text);
  return at + bytes.byteLength === end ? bytes : undefined;
}
