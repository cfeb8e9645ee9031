import type { Database } from '../store/database.ts';
import { claimDeliveries } from '../store/deliveries/claim.ts';
import { pendingWork } from '../store/deliveries/pending-work.ts';
import { type Clock, isoTime, sleep } from '../system/clock.ts';
import type { Carrier } from './carrier.ts';
import { type CarriedTry, carryOnce, PATIENCE_MS } from './carry.ts';
import { fanOut } from './fan-out.ts';
import { createLooker } from './looker.ts';

/** What an outbox works with. */
export interface OutboxParts {
  readonly database: Database;
  readonly clock: Clock;
  readonly carriers: readonly Carrier[];
  /** Hears of what went wrong here, not at the other side; it is tried again. */
  readonly onFailure: (thrown: unknown) => void;
  readonly onCarried?: (carried: CarriedTry) => void;
  /** Passed before each look; what it rejects with is nobody's fault here, and the look is left out. */
  readonly gate?: () => Promise<void> | undefined;
  /** Longest time between two looks, ms; 5 s where not given. */
  readonly everyMs?: number;
  /** Deliveries under way at one time; 8 where not given. */
  readonly atOnce?: number;
  /** Of those, how many of one lane; 2 where not given. */
  readonly perLane?: number;
  /** From 0 to 1. */
  readonly random?: () => number;
}

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
const AT_ONCE = 8;
const PER_LANE = 2;
const STOP_MS = 3_000;
/** Outlasts every try, so that nobody else begins while one is under way. */
const LEASE_MS = 2 * PATIENCE_MS;

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
    if (work.events || isDue(work.nextDue, clock)) await flights.fill(isStopped);
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
        if (!events && !isDue(nextDue, clock) && flights.count() === 0) return;
      }
    },
    stop: async () => {
      await looker.stop();
      await flights.stop();
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

interface Flights {
  count(): number;
  /** Begins as many as there is room for. */
  fill(isStopped: () => boolean): Promise<void>;
  ended(): Promise<void>;
  stop(): Promise<void>;
}

function createFlights(parts: OutboxParts, onRoom: () => void): Flights {
  const { database, clock, carriers, atOnce = AT_ONCE, perLane = PER_LANE, random = Math.random } = parts;
  const { onFailure, onCarried = () => undefined } = parts;
  const stopping = new AbortController();
  const busy = new Map<string, number>();
  const flights = new Set<Promise<void>>();
  const count = (lane: string, by: number): void => void busy.set(lane, (busy.get(lane) ?? 0) + by);
  const begin = (claimed: Awaited<ReturnType<typeof claimDeliveries>>[number]): void => {
    const carrier = carriers.find(({ kind }) => kind === claimed.kind);
    if (carrier === undefined) return;
    count(claimed.lane, 1);
    const world = { database, clock, carrier, stopping: stopping.signal, random, onFailure, onCarried };
    const flight = carryOnce(world, claimed)
      .catch(onFailure)
      .finally(() => {
        flights.delete(flight);
        count(claimed.lane, -1);
        if (busy.get(claimed.lane) === 0) busy.delete(claimed.lane);
        onRoom();
      });
    flights.add(flight);
  };
  const ended = async (): Promise<void> => void (await Promise.all(flights));
  return {
    count: () => flights.size,
    fill: async (isStopped) => {
      while (flights.size < atOnce && !isStopped()) {
        const claimed = await claimDeliveries(database, {
          kinds: carriers.map(({ kind }) => kind),
          now: isoTime(clock.now()),
          until: isoTime(clock.now() + LEASE_MS),
          most: atOnce - flights.size,
          perLane,
          busy: Object.fromEntries(busy),
        });
        if (claimed.length === 0) return;
        for (const one of claimed) begin(one);
      }
    },
    ended,
    stop: async () => {
      if (flights.size === 0) return;
      const grace = new AbortController();
      await Promise.race([ended(), sleep(clock, STOP_MS, grace.signal)]);
      grace.abort();
      stopping.abort();
      await ended();
    },
  };
}
