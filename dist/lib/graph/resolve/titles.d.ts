import type { Json, PlanFile } from '../../plan/plan.ts';
/** Fills the expressions of names and descriptions in: they may use what is known before the run, the plan and its params. */
export declare function createTitles(file: PlanFile, params: Readonly<Record<string, Json>>): Promise<(text: string) => string>;
