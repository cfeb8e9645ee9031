import type { TaskClient } from '../../client/task-client.ts';
import type { Resumer } from '../../outbox/resume/resumer.ts';
import type { Database } from '../../store/database.ts';
import type { System } from '../../system/system.ts';
/** Goes on with runs that the fleet does. */
export interface FleetResumer extends Resumer {
    /** From now on runs go on, by this client of the server itself. */
    open(client: TaskClient): void;
}
/** A resumer that submits the next attempt of a run as the one before was submitted. */
export declare function createFleetResumer(options: {
    readonly system: System;
    readonly database: Database;
}): FleetResumer;
