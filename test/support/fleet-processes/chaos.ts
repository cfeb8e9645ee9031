import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import type { Mortal } from './ground.ts';

/** Kills that go on until they are stopped. */
export interface Chaos {
  /** Resolves when everybody is at work again, with the names of those that were killed, in order. */
  stop(): Promise<readonly string[]>;
}

/** A number from 0 to 1 at each call, the same for the same seed. */
export function randomBy(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One that can be killed and started again. */
export type Victim = Pick<Mortal, 'name' | 'kill' | 'start'>;

/** Who may be killed, and by what chance. */
export interface ChaosOptions {
  /** Each is killed by itself; each of them before any of them is for a second time. */
  readonly victims: readonly Victim[];
  /** Kills of all of them at once are among the kills, as `everybody`. */
  readonly andAll?: boolean;
  readonly databaseUrl: string;
  readonly random: () => number;
  /** Kills in all: where a process takes its time to start, a run that is killed for ever hardly gets on. */
  readonly most: number;
  /** Longest ms from one to the next. */
  readonly pauseMs?: number;
}

const USUAL_PAUSE_MS = 1_500;
/** Longest ms that one which was killed is away before it starts. */
const AWAY_MS = 300;
/** More than so many that are not at work yet, and the next kill waits. */
const MOST_AWAY = 2;

/** Kills one after another, each a random while after the one before, whatever is going on then. */
export function startChaos(options: ChaosOptions): Chaos {
  const { victims, andAll = false, databaseUrl, random, most, pauseMs = USUAL_PAUSE_MS } = options;
  const names: string[] = [];
  const away = new Set<Victim>();
  const returns: Promise<void>[] = [];
  let isOver = false;
  let isGone = false;
  onTestFinished(() => {
    isOver = true;
    isGone = true;
  });
  const groups = [
    ...victims.map((one) => ({ name: one.name, members: [one] })),
    ...(andAll ? [{ name: 'everybody', members: victims }] : []),
  ];
  const comeBack = async (victim: Victim): Promise<void> => {
    await wait(random() * AWAY_MS);
    // Who needs what is away just now does not start, and is started again, as a service is.
    while (!isGone) {
      const isBack = await victim.start().then(
        () => true,
        () => wait(100, false),
      );
      if (isBack) break;
    }
    away.delete(victim);
  };
  const strike = async ({ name, members }: (typeof groups)[number]): Promise<void> => {
    const present = members.filter((one) => !away.has(one));
    if (present.length === 0) return;
    names.push(name);
    for (const one of present) away.add(one);
    await Promise.all(present.map((one) => one.kill()));
    returns.push(...present.map(comeBack));
  };
  const going = (async () => {
    let deck: typeof groups = [];
    while (!isOver && names.length < most) {
      await wait(random() * pauseMs);
      if (isOver || away.size > MOST_AWAY || (await wouldEnd(databaseUrl))) continue;
      if (deck.length === 0) deck = [...groups];
      for (const next of deck.splice(Math.floor(random() * deck.length), 1)) await strike(next);
    }
  })();
  going.catch(() => undefined);
  return {
    stop: async () => {
      isOver = true;
      await going;
      await Promise.all(returns);
      return names;
    },
  };
}

// A step that loses its worker for the third time fails, as it should; here none is to. Whoever is not told, waits.
async function wouldEnd(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query(
      `SELECT FROM agents_fleet_jobs WHERE state <> 'finished' AND losses >= 2 LIMIT 1`,
    );
    return (rowCount ?? 0) > 0;
  } catch {
    return true;
  } finally {
    await client.end().catch(() => undefined);
  }
}
