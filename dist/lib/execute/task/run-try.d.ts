import type { Reason } from '../../run/status.ts';
import type { StepResult } from '../../steps/step-runner.ts';
import type { Engine } from '../engine/engine.ts';
import type { PreparedTask } from './prepared-task.ts';
/** How one try ended, with what it printed and wrote. */
export interface TryEnd {
    readonly status: StepResult['status'];
    readonly reason: Reason | null;
    readonly exit_code: number | null;
    readonly outputs: Readonly<Record<string, string>>;
    readonly outputs_uri: string | null;
    readonly log_excerpt: string | null;
    readonly message: string | undefined;
}
/** Runs a task's command once. Stops it at its time limit or when the run stops; never rejects. */
export declare function runTry(engine: Engine, task: PreparedTask, number: number): Promise<TryEnd>;
/** Where a try may write outputs, unique to it. */
export declare function outputPath(engine: Engine, task: string, number: number): string;
