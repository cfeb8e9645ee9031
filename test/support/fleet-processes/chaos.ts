import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Mortal, ServerProcess, WorkerProcess } from './ground.ts';

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

/** Who may be killed, and by what chance. */
export interface Victims {
  readonly servers: readonly ServerProcess[];
  readonly workers: readonly WorkerProcess[];
  readonly databaseUrl: string;
  readonly random: () => number;
}

/** Kills in all: where a process takes its time to start, a run that is killed for ever hardly gets on. */
const MOST = 25;

/** Kills one process after another, each when the one before is at work again and a random while has passed. */
export function startChaos({ servers, workers, databaseUrl, random }: Victims): Chaos {
  const names: string[] = [];
  let isOver = false;
  const pick = (): Mortal | undefined => {
    const all: readonly Mortal[] = [...servers, ...workers];
    return all[Math.floor(random() * all.length)];
  };
  const going = (async () => {
    while (!isOver && names.length < MOST) {
      await wait(200 + random() * 800);
      const victim = pick();
      if (isOver || victim === undefined || (await wouldEnd(databaseUrl, victim.name))) continue;
      names.push(victim.name);
      await victim.kill();
      await wait(random() * 300);
      await victim.start();
    }
  })();
  going.catch(() => undefined);
  return {
    stop: async () => {
      isOver = true;
      await going;
      return names;
    },
  };
}

// A step that loses its worker for the third time fails, as it should; here none is to.
async function wouldEnd(databaseUrl: string, worker: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rowCount } = await client
    .query(
      `SELECT FROM agents_fleet_jobs j JOIN agents_fleet_workers w ON w.id = j.worker
        WHERE j.state = 'claimed' AND j.losses >= 2 AND w.name = $1`,
      [worker],
    )
    .finally(() => client.end());
  return (rowCount ?? 0) > 0;
}
