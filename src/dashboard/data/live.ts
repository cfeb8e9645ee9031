import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { LiveEvent, TaskClient } from '../../client/task-client.ts';
import { nextFrame } from './pace/frame.ts';

/** A change of a row, which is as it is now; `reset` says that changes were missed: load anew what is shown. */
export type Change = LiveEvent extends infer Event ? (Event extends { id: string } ? Omit<Event, 'id'> : never) : never;

/** Hears all changes of a moment at once, at most once a frame, each row once. */
export type Listener = (changes: readonly Change[]) => void;

/** `waiting`: the connection broke and is being made again. */
export type Connection = 'closed' | 'connecting' | 'open' | 'waiting';

/** The one stream of changes of this tab. */
export interface Live {
  readonly connection: ReadonlySignal<Connection>;
  /** Answers what ends the listening. */
  on(listener: Listener): () => void;
  start(): void;
  stop(): void;
}

/** Follows the changes of all tasks and runs; reconnects by itself and misses nothing, or says `reset`. */
export function createLive(client: Pick<TaskClient, 'events'>, onFrame: typeof nextFrame = nextFrame): Live {
  const connection = signal<Connection>('closed');
  const listeners = new Set<Listener>();
  const waiting = new Map<string, Change>();
  let running: AbortController | undefined;

  const deliver = (): void => {
    const changes = [...waiting.values()];
    waiting.clear();
    batch(() => {
      for (const listener of listeners) listener(changes);
    });
  };
  const take = (event: LiveEvent): void => {
    if (waiting.size === 0) onFrame(deliver);
    const key = keyOf(event);
    if (event.kind === 'reset') waiting.clear();
    // The newest state of a row stands where its newest change came.
    waiting.delete(key);
    waiting.set(key, event);
  };
  const follow = async (signal: AbortSignal): Promise<void> => {
    connection.value = 'connecting';
    const onState = (state: 'open' | 'waiting'): void => {
      connection.value = state;
    };
    try {
      for await (const event of client.events({}, { signal, onState })) take(event);
    } finally {
      if (running?.signal === signal) {
        running = undefined;
        connection.value = 'closed';
      }
    }
  };

  return {
    connection,
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      if (running !== undefined) return;
      running = new AbortController();
      // What waiting does not cure (a token that is no good any more) shows in the session.
      follow(running.signal).catch(() => undefined);
    },
    stop() {
      running?.abort();
      running = undefined;
      waiting.clear();
      connection.value = 'closed';
    },
  };
}

function keyOf(event: LiveEvent): string {
  if (event.kind === 'reset') return 'reset';
  return event.kind === 'task' ? `task ${event.row.id}` : `run ${event.row.attempt} ${event.row.run_id}`;
}
