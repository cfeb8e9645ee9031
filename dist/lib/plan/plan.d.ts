import type { Param, Plan, Retry, Step } from '../schema/generated/plan-language/plan.ts';
import type { Faults, Path } from './faults.ts';
export type { Json } from '../schema/json.ts';
export type { Param, Plan, Retry, Step };
/** A step with its place in the plan. */
export interface PlacedStep {
    /** Of the right shape; keys that were not are left out. One without an id has a stand-in that no plan can write. */
    readonly step: Step;
    readonly path: Path;
    readonly phase: 'main' | 'finally';
    /** Keys left out because their value had the wrong shape; they are not missing. */
    readonly dropped: ReadonlySet<string>;
}
/** A plan as far as it could be read: what is of the wrong shape is told and left out, so that everything else can still be checked. */
export interface PlanFile {
    /** As the caller named it. */
    readonly path: string;
    readonly text: string;
    /** Without `steps` and `finally`: those are placed. */
    readonly plan: Omit<Plan, 'steps' | 'finally'>;
    readonly steps: readonly PlacedStep[];
    /** False where the text is not YAML, or not a map: there is nothing to check then. */
    readonly isPlan: boolean;
    readonly faults: Faults;
    /** The scalar at a path as it is written; undefined where there is none. */
    written(path: Path): string | undefined;
}
