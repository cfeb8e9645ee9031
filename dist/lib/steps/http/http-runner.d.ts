import type { StepRunner } from '../step-runner.ts';
/** Sends one HTTP request and holds the answer against what is expected. Outputs: `status`, `body` (its first 64 Ki characters), `json`. */
export declare const httpRunner: StepRunner;
