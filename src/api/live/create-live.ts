import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
import { createAnnouncer } from './announcer.ts';
import type { LiveFilter } from './live-event.ts';
import { createLogTails, type LogTail } from './log-tails.ts';
import { createReader } from './reader.ts';
import { replay } from './replay.ts';
import { createSubscriber, type Subscriber } from './subscriber.ts';

/** One reader of changes. It is released by whoever asked for it, or by the end of everything. */
export interface Subscription extends Pick<Subscriber, 'bell' | 'take'> {
  /** The id to go on from after everything that was taken so far. */
  position(): number;
  /** What came after the id that was given, as it is sent; nothing where none was. To be read before anything is taken. */
  replay(): AsyncIterable<Buffer>;
  release(): void;
}

/** Changes of tasks and runs as they happen, on this server and on others with the same database. */
export interface Live {
  /** Events were added here. Never waits, never throws. */
  changed(): void;
  /** Bytes were added to a log here. Never waits, never throws. */
  logged(): void;
  /** Changes from now on, or from after an event id on. Throws the Fault of a database that is away. */
  subscribe(filter: LiveFilter, options?: { readonly after?: number }): Promise<Subscription>;
  /** The log of one task as it grows. */
  follow(task: number): LogTail;
  /** Readers of changes there are, and events they were given so far. */
  numbers(): { readonly clients: number; readonly delivered: number };
  /** Ends every stream and everything it waits for. */
  close(): Promise<void>;
}

/** What live changes need. */
export interface LiveOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly logger: { warn(message: string, details?: object): void };
}

/** Live changes; the database is not touched before somebody subscribes or something changes. */
export function createLive({ database, clock, logger }: LiveOptions): Live {
  const subscribers = new Set<Subscriber>();
  const announcer = createAnnouncer({ database, clock });
  const tails = createLogTails({ database, clock });
  let delivered = 0;
  let closed = false;
  const reader = createReader({
    database,
    clock,
    warn: (message, details) => logger.warn(message, details),
    deliver: (events) => {
      for (const subscriber of subscribers) for (const event of events) subscriber.offer(event);
    },
  });
  const release = (subscriber: Subscriber): void => {
    subscriber.bell.end();
    if (subscribers.delete(subscriber) && subscribers.size === 0) reader.rest();
  };
  return {
    changed: () => {
      reader.wake();
      announcer.announce('events');
    },
    logged: () => {
      tails.wake();
      announcer.announce('logs');
    },
    subscribe: async (filter, { after } = {}) => {
      const subscriber = createSubscriber(clock, filter, reader.position);
      subscribers.add(subscriber);
      try {
        if (!closed) await reader.start();
      } catch (thrown) {
        release(subscriber);
        throw thrown;
      }
      if (closed) release(subscriber);
      return {
        bell: subscriber.bell,
        take: () => {
          const taken = subscriber.take();
          delivered += taken?.count ?? 0;
          return taken;
        },
        position: reader.position,
        replay: () => replay(database, { filter, after, position: reader.position, told: subscriber.told }),
        release: () => release(subscriber),
      };
    },
    follow: tails.follow,
    numbers: () => ({ clients: subscribers.size, delivered }),
    close: async () => {
      closed = true;
      for (const subscriber of subscribers) subscriber.bell.end();
      subscribers.clear();
      await Promise.all([reader.close(), announcer.close(), tails.close()]);
    },
  };
}
