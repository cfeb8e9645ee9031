import { type Coordinator } from '../../fleet/coordinator.ts';
import type { Database } from '../../store/database.ts';
import type { HearingOptions } from '../running/hear-run.ts';
import type { OpenFleet } from './open-fleet.ts';
/** What a server drives runs with. */
export interface CoordinatorPlace extends HearingOptions {
    readonly database: Database;
    readonly fleet: OpenFleet;
}
/** Begins this server's share in driving the runs of the fleet, once its queue is there. */
export declare function startCoordinator(place: CoordinatorPlace): Pick<Coordinator, 'stop'>;
