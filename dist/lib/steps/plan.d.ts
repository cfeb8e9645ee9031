import type { RunStatus } from '../run/status.ts';
import type { Json } from '../schema/json.ts';
import type { Env } from '../system/processes/processes.ts';
import type { StepCall, StepRunner } from './step-runner.ts';
/** What a step asks for that runs another plan. */
export interface SubPlanRequest {
    /** Absolute path of the plan's file. */
    readonly path: string;
    readonly params: Readonly<Record<string, Json>>;
    /** Environment of the sub-plan's run; it counts how deep plans are nested. */
    readonly env: Env;
    /** The step that asks; its signal stops the sub-plan, its `print` shows it. */
    readonly call: StepCall;
}
/** How a sub-plan's run ended; `message` says why where the status does not. */
export interface SubPlanEnd {
    readonly run_id: string;
    readonly attempt: number;
    readonly status: Exclude<RunStatus, 'running'>;
    readonly message?: string;
}
/** Runs a plan inside a run. Whoever runs plans provides it; a rejection fails the step with its message. */
export type RunSubPlan = (request: SubPlanRequest) => Promise<SubPlanEnd>;
/** Plans in plans in plans: beyond this depth something calls itself. */
export declare const DEEPEST_PLAN = 8;
/** Runs another plan as a step. Settings: `plan` (a path, from the working directory) and `params`. Outputs: `run_id`, `attempt`, `status`. */
export declare function createPlanRunner(runSubPlan: RunSubPlan): StepRunner;
