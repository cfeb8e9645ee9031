import type { FleetOptions } from './options.ts';
/**
 * What a server has of a fleet; throws the Problem 404 that says what one needs, or 503 where it is not there yet, both with `fleet: false` to
 * tell them from other things that are not there.
 */
export declare function fleetOf(fleet: FleetOptions | undefined): FleetOptions;
