import { LOCK_MS } from '../../api/jobs/options.ts';
import { Fault } from '../../errors.ts';
import { parseDuration } from '../../plan/duration.ts';
import type { System } from '../../system/system.ts';

/** How long those who fall silent are waited for, ms. */
export interface FleetPatience {
  /** A step is its worker's that long without a sign of life. */
  readonly lockMs: number;
  /** A run is its server's that long. */
  readonly leaseMs: number;
  /** A worker that neither the queue nor anybody else knows of loses its step after that. */
  readonly silentMs: number;
}

const SHORTEST_MS = 1_000;
const LONGEST_MS = 600_000;

/** `FLEET_LOCK`, a length of time; 15 s where it is not set. The rest follows from it. Faults: usage. */
export function readFleetPatience(env: System['env']): FleetPatience {
  const given = env.FLEET_LOCK?.trim() ?? '';
  const lockMs = given === '' ? LOCK_MS : (parseDuration(given) ?? 0);
  if (lockMs < SHORTEST_MS || lockMs > LONGEST_MS) {
    throw new Fault('usage', `FLEET_LOCK is ${JSON.stringify(given.slice(0, 40))}.`, {
      cure: 'Give a length of time from 1s to 10m, the same to all servers of the database.',
    });
  }
  return { lockMs, leaseMs: Math.round((lockMs * 2) / 3), silentMs: 2 * lockMs };
}
