import { type RunSubPlan } from './plan.ts';
import type { StepRunner } from './step-runner.ts';
/** The step runners that are always there. `runSubPlan` is what `uses: plan` calls; without it such a step fails and says so. */
export declare function builtInRunners(parts?: {
    runSubPlan?: RunSubPlan;
}): readonly StepRunner[];
