import type { Reference } from '../expression/references.ts';
import type { Spot } from '../faults.ts';
import type { PlacedStep, PlanFile } from '../plan.ts';
/** What is known of a step that has run. */
export declare const STEP_PROPERTIES: readonly string[];
/** Tells a property no step has, and an output the step does not declare. `rest` is what follows the id. */
export declare function tellStepProperty(rest: Reference['path'], target: PlacedStep | undefined, spot: Spot, file: PlanFile): void;
/** Tells an axis the step's matrix does not have. */
export declare function tellAxis({ path: [axis] }: Reference, spot: Spot, placed: PlacedStep, file: PlanFile): void;
