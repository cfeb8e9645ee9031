import type { Env, OutputStream } from '../system/processes/processes.ts';
import type { System } from '../system/system.ts';
import type { StepResult, StepRunner, StepSettings } from './step-runner.ts';
/** How a runner is called in a test; all of it has a default. */
export interface RunnerCallOptions {
    /** What the step has under `with`. */
    readonly settings?: StepSettings;
    /** Beside the environment of the system. */
    readonly env?: Env;
    /** Default: the working directory of the system. */
    readonly cwd?: string;
    /** Default: a new fake one. */
    readonly system?: System;
    readonly signal?: AbortSignal;
    readonly task?: string;
    /** From 1. */
    readonly try?: number;
    /** Hears what is printed as it is printed. */
    readonly onPrint?: (stream: OutputStream, text: string) => void;
}
/** What a call of a runner came to. */
export interface RunnerCallEnd {
    readonly result: StepResult;
    /** Outputs of the output file and of the result together, as the run would keep them. */
    readonly outputs: Readonly<Record<string, string>>;
    /** Everything printed, both streams, in order. */
    readonly printed: string;
    readonly stdout: string;
    readonly stderr: string;
    readonly notes: readonly string[];
}
/**
 * Calls a runner as a run would: settings are held against its schema first, a rejection is a failure with its message, outputs are read
 * from the output file.
 */
export declare function callRunner(runner: StepRunner, options?: RunnerCallOptions): Promise<RunnerCallEnd>;
