import type { Env } from '../../system/processes/processes.ts';
import type { StepRunner, StepSettings } from '../step-runner.ts';
/** What a module's `run` is given. Its answer, an object, becomes the step's outputs: text as it is, anything else as JSON. */
export interface ModuleCall {
    /** What the step has under `with.with`. */
    readonly settings: StepSettings;
    /** The step's environment; `process.env` holds the same. */
    readonly env: Env;
    /** The step's working directory, absolute; a module cannot change into it. */
    readonly cwd: string;
    readonly task: string;
    /** From 1. */
    readonly try: number;
    /** Aborts when the step must stop; what has not ended 7.5 s later is ended. */
    readonly signal: AbortSignal;
    /** Prints, like `console.log` without the line end. */
    print(stream: 'stdout' | 'stderr', bytes: Uint8Array | string): void;
    /** A remark for people, kept with the run. */
    note(message: string): void;
}
/** Calls the function `run` of a JavaScript module in a thread of its own. Settings: `path`, from the working directory, and `with` for the function. */
export declare const moduleRunner: StepRunner;
