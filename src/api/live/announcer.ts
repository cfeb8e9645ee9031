import type { Database } from '../../store/database.ts';
import { notify, type Topic } from '../../store/events/channels.ts';
import type { Clock } from '../../system/clock.ts';
import { createPacer } from './pace/pacer.ts';

/** Tells other servers on the same database that there is something to read. */
export interface Announcer {
  /** Never waits, never throws. Many calls at once are one notice. */
  announce(topic: Topic): void;
  close(): Promise<void>;
}

/** Shortest time between two notices, ms. */
const PACE_MS = 20;

/** An announcer; an embedded database has no other server, so nothing is told. */
export function createAnnouncer({ database, clock }: { database: Database; clock: Clock }): Announcer {
  const topics = new Set<Topic>();
  const pacer = createPacer({
    clock,
    everyMs: PACE_MS,
    work: async () => {
      const told = [...topics];
      topics.clear();
      // A notice that is lost costs time and nothing else: everybody looks now and then without one.
      for (const topic of told) await notify(database, topic);
    },
  });
  return {
    announce: (topic) => {
      if (database.kind === 'embedded') return;
      topics.add(topic);
      pacer.ask();
    },
    close: () => pacer.stop(),
  };
}
