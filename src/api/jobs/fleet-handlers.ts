import type { ApiContext } from '../context.ts';
import type { Handlers } from '../http/call.ts';
import { Problem } from '../http/problem.ts';
import { fleetOf } from './no-fleet.ts';
import type { FleetOptions } from './options.ts';

/** The operations of a fleet. */
export type FleetId =
  | 'submitFleetRun'
  | 'getFleet'
  | 'getFleetRun'
  | 'listFleetJobs'
  | 'announceWorker'
  | 'removeWorker'
  | 'claimJob'
  | 'extendJob'
  | 'appendJobLog'
  | 'finishJob'
  | 'refuseJob';

/** The handlers of a fleet; where this server has none they say so. */
export function fleetHandlers(_context: ApiContext, fleet: FleetOptions | undefined): Pick<Handlers, FleetId> {
  const refuse = (): never => {
    fleetOf(fleet);
    throw new Problem(503, 'Not yet.');
  };
  return {
    submitFleetRun: refuse,
    getFleet: refuse,
    getFleetRun: refuse,
    listFleetJobs: refuse,
    announceWorker: refuse,
    removeWorker: refuse,
    claimJob: refuse,
    extendJob: refuse,
    appendJobLog: refuse,
    finishJob: refuse,
    refuseJob: refuse,
  };
}
