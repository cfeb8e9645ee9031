import type { Database } from '../../store/database.ts';
import { channelOf, notify } from '../../store/events/channels.ts';
import type { Clock } from '../../system/clock.ts';
import { createPacer, type Pacer } from '../live/pace/pacer.ts';

/** What is rung: `jobs` where something may be there to claim, `results` where a job told something, `runs` where a run may be there to drive. */
export type JobTopic = 'jobs' | 'results' | 'runs';

/** Wakes those who wait for jobs or for their results, on this server and on all others of the database. */
export interface JobBell {
  /**
   * Never waits, never throws. At once for those in this process; many rings at once are one notice for the others. `about`: rings for those
   * alone who hear about it, and for others only where nobody here does. `many`: how many jobs there are, where that is known.
   */
  ring(topic: JobTopic, about?: string, many?: number): void;
  /** Calls `listener` at each ring until the returned function is called. A ring may come for nothing, or be lost with a wire: look now and then. */
  hear(topic: JobTopic, listener: (many: number) => void, about?: string): () => void;
  /** Ends hearing and ringing; resolves when nothing of it is under way. */
  close(): Promise<void>;
}

/** Shortest time between two notices, ms. */
const PACE_MS = 5;
/** How long a notice of our own may take to come back, ms. */
const ECHO_MS = 1_000;
/** How long until listening is tried again where it failed, ms. */
const AGAIN_MS = 1_000;
const TOPICS: readonly JobTopic[] = ['jobs', 'results', 'runs'];

/** A bell; the database is not touched before somebody rings or hears. */
export function createJobBell({ database, clock }: { database: Database; clock: Clock }): JobBell {
  const ears = new Map(TOPICS.map((topic) => [topic, createEar({ database, clock }, topic)]));
  return {
    ring: (topic, about, many) => ears.get(topic)?.ring(about, many),
    hear: (topic, listener, about) => ears.get(topic)?.hear(listener, about) ?? (() => undefined),
    close: async () => {
      await Promise.all([...ears.values()].map((ear) => ear.close()));
    },
  };
}

type Listener = (many: number) => void;

interface Ear {
  ring(about: string | undefined, many: number | undefined): void;
  hear(listener: Listener, about: string | undefined): () => void;
  close(): Promise<void>;
}

function createEar({ database, clock }: { database: Database; clock: Clock }, topic: JobTopic): Ear {
  const listeners = new Set<{ readonly listener: Listener; readonly about: string | undefined }>();
  // Notices of our own come back to us, who have told everybody here at once. One of another server that is taken for ours is made up for by ours.
  let sent: number[] = [];
  const pacer: Pacer = createPacer({
    clock,
    everyMs: PACE_MS,
    work: () => {
      if (listening !== undefined) sent.push(clock.monotonic());
      return notify(database, topic);
    },
  });
  let closed = false;
  let listening: Promise<(() => Promise<void>) | undefined> | undefined;

  const tell = (many = Number.POSITIVE_INFINITY): void => {
    for (const { listener } of listeners) listener(many);
  };
  const tellThose = (about: string): boolean => {
    const those = [...listeners].filter((one) => one.about === about);
    for (const { listener } of those) listener(1);
    return those.length > 0;
  };
  const hearNotice = (): void => {
    const since = clock.monotonic() - ECHO_MS;
    sent = sent.filter((at) => at > since);
    if (sent.shift() === undefined) tell();
  };
  const listen = (): void => {
    if (closed) return;
    listening = database.listen(channelOf(database.schema, topic), hearNotice).catch(() => {
      clock.after(AGAIN_MS, listen);
      return undefined;
    });
  };
  return {
    ring: (about, many) => {
      if (about !== undefined && tellThose(about)) return;
      tell(many);
      if (database.kind !== 'embedded') pacer.ask();
    },
    hear: (listener, about) => {
      if (listening === undefined) listen();
      const entry = { listener, about };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    close: async () => {
      closed = true;
      listeners.clear();
      await pacer.stop();
      const stop = await listening;
      await stop?.().catch(() => undefined);
    },
  };
}
