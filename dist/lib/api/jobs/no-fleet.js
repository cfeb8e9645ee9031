import { Problem } from '../http/problem.js';
/** What a server has of a fleet; throws the Problem 404 that says what one needs, with `fleet: false` to tell it from other things that are not there. */
export function fleetOf(fleet) {
    if (fleet !== undefined)
        return fleet;
    throw new Problem(404, 'This server has no fleet: it needs a Postgres database (DATABASE_URL).', {
        members: { fleet: false },
    });
}
