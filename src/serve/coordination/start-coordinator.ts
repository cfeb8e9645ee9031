import { hostname } from 'node:os';
import { ApiError } from '../../client/api-error.ts';
import { Fault } from '../../errors.ts';
import { type Coordinator, createCoordinator } from '../../fleet/coordinator.ts';
import { readSubmittedPlan } from '../../fleet/prepare/read-submitted-plan.ts';
import type { Database } from '../../store/database.ts';
import { clientOf } from '../../sync/client-of.ts';
import { decidedElsewhere } from '../../sync/decided-elsewhere.ts';
import type { HearingOptions } from '../running/hear-run.ts';
import { earlierInStore } from './earlier-in-store.ts';
import { hearFleetRun } from './hear-fleet-run.ts';
import type { OpenFleet } from './open-fleet.ts';

/** What a server drives runs with. */
export interface CoordinatorPlace extends HearingOptions {
  readonly database: Database;
  readonly fleet: OpenFleet;
}

/** Begins this server's share in driving the runs of the fleet, once its queue is there. */
export function startCoordinator(place: CoordinatorPlace): Pick<Coordinator, 'stop'> {
  let isStopped = false;
  let coordinator: Coordinator | undefined;
  void place.fleet.opened.then(() => {
    if (!isStopped) coordinator = coordinatorAt(place);
  });
  return {
    stop: async () => {
      isStopped = true;
      await coordinator?.stop();
    },
  };
}

function coordinatorAt(place: CoordinatorPlace): Coordinator {
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
function throwUnavailable(thrown: unknown): never {
  if (thrown instanceof ApiError) throw new Fault('unavailable', thrown.message, { cause: thrown });
  throw thrown;
}
