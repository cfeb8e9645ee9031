import type { PlanFile } from '../plan.ts';
/** Checks what stands beside the steps. */
export declare function checkPlanKeys(file: PlanFile): void;
