import type { PlanFile } from './plan.ts';
/** Text as a plan, as far as it has the shape of one; its faults lie in the file's list. */
export declare function parsePlan(text: string, path: string): PlanFile;
