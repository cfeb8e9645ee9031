import type { RunningProcess } from '../../system/processes/processes.ts';
import type { StepCall } from '../step-runner.ts';
/** How long what a step started may take to end after SIGTERM, before SIGKILL; ms. GitHub gives a job the same. */
export declare const GRACE_MS = 7500;
/** The stopping of one process and all it started. */
export interface Stop {
    /** Call when the process itself has ended: resolves when nothing of it is left. */
    finish(): Promise<void>;
}
/** Sends SIGTERM to the group and to whatever left it, and SIGKILL to what is still there after the grace. */
export declare function stopProcess(call: StepCall, running: RunningProcess): Stop;
