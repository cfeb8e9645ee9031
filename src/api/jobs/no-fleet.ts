import { Problem } from '../http/problem.ts';
import type { FleetOptions } from './options.ts';

/** What a server has of a fleet; throws the Problem 503 that says what one needs. */
export function fleetOf(fleet: FleetOptions | undefined): FleetOptions {
  if (fleet !== undefined) return fleet;
  throw new Problem(503, 'This server has no fleet: it needs a Postgres database (DATABASE_URL).');
}
