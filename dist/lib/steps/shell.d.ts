import type { StepRunner } from './step-runner.ts';
/** Runs a script. Settings: `run` (its text) and `shell` (`bash`, `sh`, `pwsh`, `node`, `python`, or a command with `{0}` for the script's file). */
export declare const shellRunner: StepRunner;
