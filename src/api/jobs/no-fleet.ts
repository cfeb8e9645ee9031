import { Problem } from '../http/problem.ts';
import type { FleetOptions } from './options.ts';

/** What a server has of a fleet; throws the Problem 404 that says what one needs, with `fleet: false` to tell it from other things that are not there. */
export function fleetOf(fleet: FleetOptions | undefined): FleetOptions {
  if (fleet !== undefined) return fleet;
  throw new Problem(404, 'This server has no fleet: it needs a Postgres database (DATABASE_URL).', {
    members: { fleet: false },
  });
}
