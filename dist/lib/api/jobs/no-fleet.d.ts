import type { FleetOptions } from './options.ts';
/** What a server has of a fleet; throws the Problem 404 that says what one needs, with `fleet: false` to tell it from other things that are not there. */
export declare function fleetOf(fleet: FleetOptions | undefined): FleetOptions;
