import { pendingWork } from '../store/deliveries/pending-work.ts';
import { type Clock, isoTime } from '../system/clock.ts';
import { fanOut } from './fan-out.ts';
import { createFlights } from './flights.ts';
import { createLooker } from './looker.ts';
import type { OutboxParts } from './parts.ts';

/** Tells those outside what has happened, until it is stopped. Any number of servers may have one on the same tables. */
export interface Outbox {
  /** Something may have been added. Never waits, never throws. */
  nudge(): void;
  /** Resolves when nothing that is due is left, and rejects where the database cannot be asked. */
  idle(): Promise<void>;
  /** Begins nothing more; what is under way has 3 s to end, and is told again by the next server where it has not. */
  stop(): Promise<void>;
}

const EVERY_MS = 5_000;

/** An outbox that looks when it is nudged, when something falls due, and now and then. */
export function createOutbox(parts: OutboxParts): Outbox {
  const { database, clock, onFailure, everyMs = EVERY_MS } = parts;
  const flights = createFlights(parts, () => looker.ask());
  const kinds = parts.carriers.map(({ kind }) => kind);
  const now = (): string => isoTime(clock.now());
  const look = async (isStopped: () => boolean): Promise<number> => {
    if (!(await isOpen(parts.gate))) return everyMs;
    const work = await pendingWork(database, kinds, now());
    if (work.events) await fanOut(parts, isStopped);
    if (work.events || isDue(work.nextDue, clock)) await flights.fill();
    const { nextDue } = work.events ? await pendingWork(database, kinds, now()) : work;
    // What is due and could not be taken is somebody else's, or waits for a place.
    return nextDue === undefined || isDue(nextDue, clock) ? everyMs : Math.min(everyMs, nextDue - clock.now());
  };
  const looker = createLooker({ clock, look, onFailure, everyMs });
  return {
    nudge: looker.ask,
    idle: async () => {
      for (;;) {
        await looker.look();
        await flights.ended();
        const { events, nextDue } = await pendingWork(database, kinds, now());
        if (!events && !isDue(nextDue, clock)) return;
      }
    },
    stop: async () => {
      await Promise.all([looker.stop(), flights.stop()]);
    },
  };
}

async function isOpen(gate: OutboxParts['gate']): Promise<boolean> {
  try {
    await gate?.();
    return true;
  } catch {
    return false;
  }
}

function isDue(due: number | undefined, clock: Clock): boolean {
  return due !== undefined && due <= clock.now();
}
