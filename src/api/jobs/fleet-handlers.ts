import { createGraphShelf } from '../../graph/graph-shelf.ts';
import type { ApiContext } from '../context.ts';
import type { Handlers } from '../http/call.ts';
import { submitFleetRunHandler } from './begin/submit-run.ts';
import { claimJobHandler } from './claim/claim-job.ts';
import { createLaneCache } from './claim/lane-cache.ts';
import { createWaitingRoom } from './claim/waiting-room.ts';
import { announceWorkerHandler, removeWorkerHandler } from './claim/worker-handlers.ts';
import { appendJobLogHandler } from './finish/append-job-log.ts';
import { extendJobHandler } from './finish/extend-job.ts';
import { finishJobHandler } from './finish/finish-job.ts';
import { refuseJobHandler } from './finish/refuse-job.ts';
import { fleetOf } from './no-fleet.ts';
import { type FleetOptions, LOCK_MS } from './options.ts';
import type { JobCount, JobParts } from './parts.ts';
import { showHandlers } from './show/show-handlers.ts';

const IDS = [
  'submitFleetRun',
  'getFleet',
  'getFleetRun',
  'listFleetJobs',
  'announceWorker',
  'removeWorker',
  'claimJob',
  'extendJob',
  'appendJobLog',
  'finishJob',
  'refuseJob',
] as const;

/** The operations of a fleet, but those on blobs. */
export type FleetHandlers = Pick<Handlers, (typeof IDS)[number]>;

/** The handlers of a fleet; where this server has none, or not yet, they say so. `count` hears of what metrics count. */
export function fleetHandlers(
  context: ApiContext,
  fleet: FleetOptions | undefined,
  count: (what: JobCount) => void,
): FleetHandlers {
  if (fleet === undefined) {
    return Object.fromEntries(IDS.map((id) => [id, () => fleetOf(fleet)])) as unknown as FleetHandlers;
  }
  const { queue, bell, plans = createGraphShelf(), lockMs = LOCK_MS } = fleet;
  const { database, clock } = context;
  const lanes = createLaneCache(database, clock);
  const room = createWaitingRoom({ clock, bell });
  const parts: JobParts = { context, queue, bell, plans, lanes, room, lockMs, count };
  const handlers: FleetHandlers = {
    ...showHandlers(parts),
    submitFleetRun: submitFleetRunHandler(parts),
    announceWorker: announceWorkerHandler(parts),
    removeWorker: removeWorkerHandler(parts),
    claimJob: claimJobHandler(parts),
    extendJob: extendJobHandler(parts),
    appendJobLog: appendJobLogHandler(parts),
    finishJob: finishJobHandler(parts),
    refuseJob: refuseJobHandler(parts),
  };
  return fleet.why === undefined ? handlers : onceOpen(handlers, fleet);
}

function onceOpen(handlers: FleetHandlers, fleet: FleetOptions): FleetHandlers {
  type Handle = (...args: readonly unknown[]) => unknown;
  const guarded = Object.entries(handlers as unknown as Record<string, Handle>).map(([id, handle]) => [
    id,
    (...args: readonly unknown[]) => {
      fleetOf(fleet);
      return handle(...args);
    },
  ]);
  return Object.fromEntries(guarded) as FleetHandlers;
}
