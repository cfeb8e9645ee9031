import type { PlanFile } from '../../plan/plan.ts';
/** Both directions of every edge, by step id. */
export interface Links {
    readonly needs: ReadonlyMap<string, readonly string[]>;
    readonly dependents: ReadonlyMap<string, readonly string[]>;
}
/** The edges of a plan; unknown needs, needs on `finally` steps, and cycles are told. */
export declare function linkSteps(file: PlanFile): Links;
