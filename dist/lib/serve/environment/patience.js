import { LOCK_MS } from '../../api/jobs/options.js';
import { Fault } from '../../errors.js';
import { parseDuration } from '../../plan/duration.js';
const SHORTEST_MS = 1_000;
const LONGEST_MS = 600_000;
/** `FLEET_LOCK`, a length of time; 15 s where it is not set. The rest follows from it. Faults: usage. */
export function readFleetPatience(env) {
    const given = env.FLEET_LOCK?.trim() ?? '';
    const lockMs = given === '' ? LOCK_MS : (parseDuration(given) ?? 0);
    if (lockMs < SHORTEST_MS || lockMs > LONGEST_MS) {
        throw new Fault('usage', `FLEET_LOCK is ${JSON.stringify(given.slice(0, 40))}.`, {
            cure: 'Give a length of time from 1s to 10m, the same to all servers of the database.',
        });
    }
    return { lockMs, leaseMs: Math.round((lockMs * 2) / 3), silentMs: 2 * lockMs };
}
