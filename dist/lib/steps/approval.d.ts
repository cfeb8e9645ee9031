import type { StepRunner } from './step-runner.ts';
/** A gate: waits for people to decide, by the policy in its settings. It holds nothing while it waits; a decision carries the run on. */
export declare const approvalRunner: StepRunner;
