import type { Clock } from '../../system/clock.ts';
import { type LiveEvent, type LiveFilter, resetBlock, wants } from './live-event.ts';
import { type Bell, createBell } from './pace/bell.ts';

/** What waits for one reader. However slow it is, what waits is bounded: one event for each row, and not more rows than a limit. */
export interface Subscriber {
  readonly bell: Bell;
  /** Takes an event that the filter lets through. */
  offer(event: LiveEvent): void;
  /** These events were read for the reader elsewhere: whether they wait already or are still to come, they are not given again. */
  told(ids: readonly number[]): void;
  /** Drops what waits: the reader is told to read everything anew, and to go on from this id. */
  reset(id: number): void;
  /** What waits, and how many events that are; undefined where nothing does. */
  take(): { readonly bytes: Buffer; readonly count: number } | undefined;
}

/** Most rows whose changes wait for one reader. */
export const QUEUE_LIMIT = 1_000;

/**
 * A subscriber with an empty queue. `position` answers the id from which a reader who drops everything goes on: up to there
 * everything was offered, and nothing will be again.
 */
export function createSubscriber(clock: Clock, filter: LiveFilter, position: () => number): Subscriber {
  const bell = createBell(clock);
  const waiting = new Map<string, LiveEvent>();
  const toSkip = new Set<number>();
  let resetFrom: number | undefined;

  const reset = (id: number): void => {
    waiting.clear();
    resetFrom = id;
    bell.ring();
  };
  return {
    bell,
    reset,
    offer: (event) => {
      if (toSkip.has(event.id) || !wants(filter, event)) return;
      // To the end, where the ids stay in order.
      waiting.delete(event.key);
      waiting.set(event.key, event);
      if (waiting.size > QUEUE_LIMIT) reset(position());
      else bell.ring();
    },
    told: (ids) => {
      const all = new Set(ids);
      for (const [key, { id }] of waiting) if (all.has(id)) waiting.delete(key);
      const offered = position();
      for (const id of ids) if (id > offered) toSkip.add(id);
    },
    take: () => {
      const offered = position();
      // What cannot come any more need not be remembered.
      for (const id of toSkip) if (id <= offered) toSkip.delete(id);
      const blocks = [...waiting.values()].map(({ block }) => block);
      waiting.clear();
      if (resetFrom !== undefined) blocks.unshift(resetBlock(resetFrom));
      resetFrom = undefined;
      const [only] = blocks;
      if (only === undefined) return undefined;
      return { bytes: blocks.length === 1 ? only : Buffer.concat(blocks), count: blocks.length };
    },
  };
}
