import { hostname } from 'node:os';
import { ApiError } from '../../client/api-error.js';
import { Fault } from '../../errors.js';
import { createCoordinator } from '../../fleet/coordinator.js';
import { readSubmittedPlan } from '../../fleet/prepare/read-submitted-plan.js';
import { clientOf } from '../../sync/client-of.js';
import { decidedElsewhere } from '../../sync/decided-elsewhere.js';
import { earlierInStore } from './earlier-in-store.js';
import { hearFleetRun } from './hear-fleet-run.js';
/** Begins this server's share in driving the runs of the fleet, once its queue is there. */
export function startCoordinator(place) {
    let isStopped = false;
    let coordinator;
    void place.fleet.opened.then(() => {
        if (!isStopped)
            coordinator = coordinatorAt(place);
    });
    return {
        stop: async () => {
            isStopped = true;
            await coordinator?.stop();
        },
    };
}
function coordinatorAt(place) {
    const { system, database, fleet, api, onNote } = place;
    const name = `${hostname().slice(0, 64)}-${system.pid}-${system.randomHex(4)}`;
    const client = clientOf(api, system);
    return createCoordinator({
        name,
        database,
        queue: fleet.queue,
        bell: fleet.bell,
        leaseMs: fleet.leaseMs,
        silentMs: fleet.silentMs,
        system,
        hear: hearFleetRun({ ...place, earlierOf: (graph, run) => earlierInStore(database, graph, run) }, name),
        readPlan: (run) => readSubmittedPlan(run, fleet.plans),
        decided: (run) => decidedElsewhere(client, run).catch(throwUnavailable),
        onNote,
    });
}
// What the server does not tell itself now is no fault of the run.
function throwUnavailable(thrown) {
    if (thrown instanceof ApiError)
        throw new Fault('unavailable', thrown.message, { cause: thrown });
    throw thrown;
}
