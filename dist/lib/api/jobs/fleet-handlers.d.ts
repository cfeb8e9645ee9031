import type { ApiContext } from '../context.ts';
import type { Handlers } from '../http/call.ts';
import { type FleetOptions } from './options.ts';
import type { JobCount } from './parts.ts';
declare const IDS: readonly ['submitFleetRun', 'getFleet', 'getFleetRun', 'listFleetJobs', 'announceWorker', 'removeWorker', 'claimJob', 'extendJob', 'appendJobLog', 'finishJob', 'refuseJob'];
/** The operations of a fleet, but those on blobs. */
export type FleetHandlers = Pick<Handlers, (typeof IDS)[number]>;
/** The handlers of a fleet; where this server has none, or not yet, they say so. `count` hears of what metrics count. */
export declare function fleetHandlers(context: ApiContext, fleet: FleetOptions | undefined, count: (what: JobCount) => void): FleetHandlers;
export {};
