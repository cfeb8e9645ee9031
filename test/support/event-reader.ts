import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { onTestFinished } from 'vitest';

/** An event stream that is being read. */
export interface EventReader {
  readonly response: Response;
  /** Every event so far. */
  readonly events: readonly EventSourceMessage[];
  /** Every comment so far. */
  readonly comments: readonly string[];
  /** The last id that stood on the stream, on an event or alone. */
  lastId(): string;
  /** Resolves with the first event that passes; rejects where the stream ends before. */
  until(passes: (event: EventSourceMessage) => boolean): Promise<EventSourceMessage>;
  /** Resolves when the stream is over, however that came about. */
  readonly ended: Promise<void>;
  hangUp(): void;
}

/** Opens an event stream and reads it until the test is done. Resolves once its first words are there. */
export async function readEventStream(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<EventReader> {
  const hangUp = new AbortController();
  onTestFinished(() => hangUp.abort());
  const response = await fetch(url, { headers: { accept: 'text/event-stream', ...headers }, signal: hangUp.signal });
  if (response.status !== 200 || response.body === null) throw new Error(`${response.status} ${await response.text()}`);
  const [events, comments, waiters]: [EventSourceMessage[], string[], Set<() => void>] = [[], [], new Set()];
  let lastId = '';
  let over = false;
  const tell = (): void => {
    for (const waiter of [...waiters]) waiter();
  };
  const until = <T>(look: () => T | undefined): Promise<T> =>
    new Promise((resolve, reject) => {
      const waiter = (): void => {
        const found = look();
        if (found === undefined && !over) return;
        waiters.delete(waiter);
        if (found !== undefined) resolve(found);
        else reject(new Error(`the stream ended after ${JSON.stringify(events)}`));
      };
      waiters.add(waiter);
      waiter();
    });
  const parser = createParser({ onEvent: (event) => events.push(event), onComment: (text) => comments.push(text) });
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const text = new TextDecoder();
    try {
      for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
        const words = text.decode(part, { stream: true });
        for (const [, id] of words.matchAll(/^id: (\d+)$/gm)) lastId = id ?? lastId;
        parser.feed(words);
        tell();
      }
    } catch {
      // Hung up, here or there.
    }
    over = true;
    tell();
  };
  const ended = read(response.body);
  await until(() => comments[0]);
  return {
    response,
    events,
    comments,
    lastId: () => lastId,
    until: (passes) => until(() => events.find(passes)),
    ended,
    hangUp: () => hangUp.abort(),
  };
}

/** The row an event carries. */
export function rowOf(event: EventSourceMessage): Record<string, unknown> {
  return JSON.parse(event.data) as Record<string, unknown>;
}
