import type { StepCall, StepResult } from '../step-runner.ts';
/**
 * Runs a program as a step: prints what it prints, answers by its exit code. When the call is aborted the program and everything it started
 * are stopped before this resolves. Exit code 127 where the program is not there, 126 where it cannot be run, 128 + n for a signal.
 */
export declare function runProcess(call: StepCall, argv: readonly string[]): Promise<StepResult>;
