import { createGraphShelf } from '../../graph/graph-shelf.js';
import { submitFleetRunHandler } from './begin/submit-run.js';
import { claimJobHandler } from './claim/claim-job.js';
import { createLaneCache } from './claim/lane-cache.js';
import { createWaitingRoom } from './claim/waiting-room.js';
import { announceWorkerHandler, removeWorkerHandler } from './claim/worker-handlers.js';
import { appendJobLogHandler } from './finish/append-job-log.js';
import { extendJobHandler } from './finish/extend-job.js';
import { finishJobHandler } from './finish/finish-job.js';
import { refuseJobHandler } from './finish/refuse-job.js';
import { fleetOf } from './no-fleet.js';
import { LOCK_MS } from './options.js';
import { showHandlers } from './show/show-handlers.js';
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
];
/** The handlers of a fleet; where this server has none, or not yet, they say so. `count` hears of what metrics count. */
export function fleetHandlers(context, fleet, count) {
    if (fleet === undefined) {
        return Object.fromEntries(IDS.map((id) => [id, () => fleetOf(fleet)]));
    }
    const { queue, bell, plans = createGraphShelf(), lockMs = LOCK_MS } = fleet;
    const { database, clock } = context;
    const lanes = createLaneCache(database, clock);
    const room = createWaitingRoom({ clock, bell });
    const parts = { context, queue, bell, plans, lanes, room, lockMs, count };
    const handlers = {
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
function onceOpen(handlers, fleet) {
    const guarded = Object.entries(handlers).map(([id, handle]) => [
        id,
        (...args) => {
            fleetOf(fleet);
            return handle(...args);
        },
    ]);
    return Object.fromEntries(guarded);
}
