import type { Json } from '../schema/json.ts';
import type { PlanRequests, RunOrigin, TaskDecision, TaskEnd, TaskInputs } from './event.ts';
import type { RunStatus, TaskStatus } from './status.ts';
export type { TaskDecision };
/** The record of one step (or one item of a fanned-out step) in one run. */
export interface Task extends Omit<TaskEnd, 'status'> {
    readonly task: string;
    /** Id of the step it belongs to; equals `task` but for fan-outs. */
    readonly step: string;
    readonly status: TaskStatus;
    readonly started_at: string | null;
    readonly finished_at: string | null;
    readonly inputs: TaskInputs | null;
    /** The item of a fan-out; null otherwise. */
    readonly item: Json;
    /** Relative to the run's folder; null while nothing was printed. */
    readonly log_path: string | null;
    /** The attempt whose result this is, where it was carried over. */
    readonly carried_from: number | null;
}
/** One execution of a plan, as far as its events tell. */
export interface Run {
    readonly run_id: string;
    readonly attempt: number;
    readonly plan: {
        readonly name: string;
        readonly path: string;
        readonly digest: string;
    };
    readonly params: Readonly<Record<string, Json>>;
    readonly origin: RunOrigin;
    readonly status: RunStatus;
    readonly started_at: string;
    readonly finished_at: string | null;
    readonly duration_ms: number | null;
    readonly resumed_from: number | null;
    readonly requests: PlanRequests | null;
    /** Why nothing new is started; null while all is well. */
    readonly stopping: {
        readonly cause: string;
        readonly cancel: boolean;
        readonly message: string;
    } | null;
    /** Step id -> ids of its tasks, in plan order. A step not yet fanned out has one task of its own name. */
    readonly steps: ReadonlyMap<string, readonly string[]>;
    readonly tasks: ReadonlyMap<string, Task>;
    readonly notes: readonly {
        readonly level: 'warning' | 'info';
        readonly message: string;
        readonly task?: string;
    }[];
}
/**
 * How a step stands, over all its tasks.
 *
 * `open` something is queued or running; `awaiting` a person must decide; `failed` a failure nobody allowed; `blocked` it never ran
 * because of somebody else's failure or a stop; `succeeded` also where a failure was tolerated or the fan-out was empty;
 * `passed` skipped on purpose (condition, unchanged, disabled, not selected).
 */
export type StepOutcome = 'open' | 'awaiting' | 'succeeded' | 'passed' | 'failed' | 'blocked';
/** The outcome of a step: the gravest among its tasks. */
export declare function stepOutcome(run: Run, step: string): StepOutcome;
/** The outcome of one task, in the words of its step. */
export declare function taskOutcome(task: Pick<Task, 'status' | 'reason' | 'tolerated'>): StepOutcome;
