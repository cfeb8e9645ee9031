import { claimDeliveries } from '../store/deliveries/claim.ts';
import { isoTime, sleep } from '../system/clock.ts';
import { type CarryParts, carryOnce, PATIENCE_MS } from './carry.ts';
import type { OutboxParts } from './parts.ts';

/** Deliveries that are under way in this server. */
export interface Flights {
  /** Begins as many as there is room for, and again whenever one has ended and others wait. */
  fill(): Promise<void>;
  /** Resolves when none is under way and none is about to begin. */
  ended(): Promise<void>;
  /** Begins none any more; what is under way has 3 s to end. */
  stop(): Promise<void>;
}

const AT_ONCE = 8;
const PER_LANE = 2;
const STOP_MS = 3_000;
/** Outlasts every try, so that nobody else begins while one is under way. */
const LEASE_MS = 2 * PATIENCE_MS;

type Claimed = Awaited<ReturnType<typeof claimDeliveries>>[number];

/** No flights yet; `onEnded` hears of each that ended. */
export function createFlights(parts: OutboxParts, onEnded: () => void): Flights {
  const { database, clock, carriers, onFailure, atOnce = AT_ONCE, perLane = PER_LANE } = parts;
  const { random = Math.random, onCarried = () => undefined } = parts;
  const stopping = new AbortController();
  const busy = createCounts();
  const flights = new Set<Promise<void>>();
  let stopped = false;

  const begin = (claimed: Claimed): void => {
    const carrier = carriers.find(({ kind }) => kind === claimed.kind);
    if (carrier === undefined) return;
    busy.add(claimed.lane, 1);
    const world: CarryParts = { ...parts, carrier, stopping: stopping.signal, random, onCarried };
    const flight = carryOnce(world, claimed)
      .catch(onFailure)
      .finally(() => {
        flights.delete(flight);
        busy.add(claimed.lane, -1);
        onEnded();
        void filling.run().catch(onFailure);
      });
    flights.add(flight);
  };
  const claim = (): Promise<readonly Claimed[]> =>
    claimDeliveries(database, {
      kinds: carriers.map(({ kind }) => kind),
      now: isoTime(clock.now()),
      until: isoTime(clock.now() + LEASE_MS),
      most: atOnce - flights.size,
      perLane,
      busy: busy.all(),
    });
  // Two who claim at one time would count lanes that are about to be taken as free.
  const filling = oneAtATime(async () => {
    while (flights.size < atOnce && !stopped) {
      const claimed = await claim();
      if (claimed.length === 0) return;
      for (const one of claimed) begin(one);
    }
  });
  const ended = async (): Promise<void> => {
    while (flights.size > 0 || filling.isRunning()) {
      await Promise.all(flights);
      await filling.ended();
    }
  };
  return {
    fill: filling.run,
    ended,
    stop: async () => {
      stopped = true;
      await filling.ended();
      if (flights.size === 0) return;
      const grace = new AbortController();
      await Promise.race([ended(), sleep(clock, STOP_MS, grace.signal)]);
      grace.abort();
      stopping.abort();
      await ended();
    },
  };
}

/** Runs work one at a time; who asks while it runs has it run once more. */
function oneAtATime(work: () => Promise<void>): {
  run(): Promise<void>;
  isRunning(): boolean;
  /** Whoever asked hears of a failure. */
  ended(): Promise<void>;
} {
  let running: Promise<void> | undefined;
  let again = false;
  const all = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return {
    run: () => {
      again = true;
      running ??= all().finally(() => {
        running = undefined;
      });
      return running;
    },
    isRunning: () => running !== undefined,
    ended: async () => running?.catch(() => undefined),
  };
}

function createCounts(): { add(name: string, by: number): void; all(): Readonly<Record<string, number>> } {
  const counts = new Map<string, number>();
  return {
    add: (name, by) => {
      const count = (counts.get(name) ?? 0) + by;
      if (count === 0) counts.delete(name);
      else counts.set(name, count);
    },
    all: () => Object.fromEntries(counts),
  };
}
