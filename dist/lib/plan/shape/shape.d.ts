import type { Faults } from '../faults.ts';
import type { PlanFile } from '../plan.ts';
/** What of the data has the shape of a plan. Everything else is told, once each, and left out. Takes the data over. */
export declare function readShape(data: unknown, faults: Faults): Pick<PlanFile, 'plan' | 'steps'>;
