import type { PlanFile } from '../../plan/plan.ts';
/** Tells fan-outs that are too wide, or no lists, as far as that is known before the run. */
export declare function tellWideFanOuts({ steps, faults }: PlanFile): void;
