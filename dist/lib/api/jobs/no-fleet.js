import { Problem } from '../http/problem.js';
/**
 * What a server has of a fleet; throws the Problem 404 that says what one needs, or 503 where it is not there yet, both with `fleet: false` to
 * tell them from other things that are not there.
 */
export function fleetOf(fleet) {
    const why = fleet?.why?.();
    if (why !== undefined)
        throw notYet(why);
    if (fleet !== undefined)
        return fleet;
    throw new Problem(404, 'This server has no fleet: it needs a Postgres database (DATABASE_URL).', {
        members: { fleet: false },
    });
}
/** Seconds a caller should wait for a fleet that is not there yet. */
const RETRY_AFTER = 5;
function notYet(why) {
    return new Problem(503, `The fleet of this server is off for now: ${why}`, {
        headers: { 'retry-after': String(RETRY_AFTER) },
        members: { fleet: false },
    });
}
