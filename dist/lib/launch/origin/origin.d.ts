import type { RunOrigin } from '../../run/event.ts';
import type { System } from '../../system/system.ts';
/** Where a run comes from: machine, process, commit and branch as far as files tell. Asks no program: it would cost more than a step. */
export declare function readOrigin(system: System): Promise<RunOrigin>;
