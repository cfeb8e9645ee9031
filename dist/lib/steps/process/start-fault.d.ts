import type { StepCall, StepResult } from '../step-runner.ts';
/** What the step answers when its program could not be started: which, why, and what to do. */
export declare function startFault(call: StepCall, program: string, error: NodeJS.ErrnoException): Promise<StepResult>;
