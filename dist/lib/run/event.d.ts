import type { Json } from '../schema/json.ts';
import type { ApprovalState, Reason, RunStatus, TaskStatus } from './status.ts';
/** What a task was given, masked: the program, its arguments, the flags appended to them. */
export interface TaskInputs {
    readonly command: string;
    readonly args: readonly string[];
    readonly flags: readonly string[];
}
/** How a task ended: everything its record keeps beyond its start. */
export interface TaskEnd {
    readonly status: Exclude<TaskStatus, 'queued' | 'running'>;
    readonly reason: Reason | null;
    /** 124 timed out, 126/127 not runnable, 128 + n ended by signal n; null where no process ran. */
    readonly exit_code: number | null;
    readonly tries: number;
    readonly duration_ms: number | null;
    readonly outputs: Readonly<Record<string, string>>;
    readonly outputs_uri: string | null;
    readonly log_excerpt: string | null;
    /** True for a failure the plan allows (`continue_on_error`). */
    readonly tolerated: boolean;
    readonly approval_state: ApprovalState | null;
    /** One sentence for people: why it was skipped, what could not be started, what it waits for. */
    readonly message?: string;
    /** Paths (relative to the run's folder) of the files kept with the run. */
    readonly artifacts?: readonly string[];
    /** Key of the inputs that produced this result, for steps with `cache`. */
    readonly cache_key?: string;
    /** The approval policy it waits by, worked out; there only where it waits or waited for people. */
    readonly approval?: Json;
    /** What was said with the decision that ended it. */
    readonly approval_note?: string;
    /** What was decided on it, oldest first. */
    readonly decisions?: readonly TaskDecision[];
}
/** A decision of a person on a task, or that nobody decided in time. */
export interface TaskDecision {
    /** RFC 3339, UTC. */
    readonly at: string;
    readonly decision: 'approve' | 'reject' | 'changes_requested' | 'cancel' | 'expire';
    /** Who decided: `cli:ana`, `github:octocat`. */
    readonly by: string;
    /** By which way: `cli`, `api`, `slack`. */
    readonly channel: string;
    readonly note?: string;
    /** Values of the form: they become outputs of the task. */
    readonly fields: Readonly<Record<string, string>>;
    /** True for one against the policy. */
    readonly override?: boolean;
    /** What the task has become by it; null where more decisions are needed. */
    readonly outcome: 'approved' | 'rejected' | 'changes_requested' | 'cancelled' | null;
}
/** Git and host facts a run starts with; absent parts could not be told. */
export interface RunOrigin {
    readonly host: string;
    readonly pid: number;
    /** When that process started, to tell it from a later one with the same pid. */
    readonly pid_started?: string;
    readonly commit?: string;
    readonly branch?: string;
    readonly dirty?: boolean;
    /** Names the run for ever, where whoever started it said how. */
    readonly source_key?: string;
}
/** What a plan asks of people and services beyond its steps, as written: others read it from the record and act. */
export interface PlanRequests {
    readonly notifiers?: Json;
    /** By step; only steps that ask for something. */
    readonly steps: Readonly<Record<string, {
        readonly approval?: Json;
        readonly pull_request?: Json;
        readonly runs_on?: readonly string[];
    }>>;
}
interface Base {
    /** RFC 3339, UTC. */
    readonly at: string;
}
export interface RunStarted extends Base {
    readonly type: 'run_started';
    readonly run_id: string;
    readonly attempt: number;
    readonly plan: {
        readonly name: string;
        readonly path: string;
        readonly digest: string;
    };
    readonly params: Readonly<Record<string, Json>>;
    readonly origin: RunOrigin;
    /** Steps in plan order, so that the record is whole from its first line. */
    readonly steps: readonly string[];
    /** Absent where the plan asks for nothing of the kind. */
    readonly requests?: PlanRequests;
    /** The attempt this one carries on, where it resumes one. */
    readonly resumed_from?: number;
}
/** A step fanned out into tasks; an empty list is a step with nothing to do. */
export interface StepExpanded extends Base {
    readonly type: 'step_expanded';
    readonly step: string;
    readonly tasks: readonly {
        readonly task: string;
        readonly item: Json;
    }[];
}
export interface TaskStarted extends Base {
    readonly type: 'task_started';
    readonly task: string;
    readonly inputs: TaskInputs | null;
}
/** A try failed and another follows after `delay_ms`. */
export interface TaskRetried extends Base {
    readonly type: 'task_retried';
    readonly task: string;
    /** The try that failed, from 1. */
    readonly try: number;
    readonly exit_code: number | null;
    readonly reason: Reason | null;
    readonly delay_ms: number;
}
export interface TaskEnded extends Base, TaskEnd {
    readonly type: 'task_ended';
    readonly task: string;
}
/** A task's end taken over from an earlier attempt; it was not run again. */
export interface TaskCarried extends Base, TaskEnd {
    readonly type: 'task_carried';
    readonly task: string;
    readonly step: string;
    readonly from_attempt: number;
    readonly started_at: string | null;
    readonly finished_at: string | null;
    readonly inputs: TaskInputs | null;
    readonly log_path: string | null;
}
/** A person has decided on a task that waits, after the run ended as `awaiting_approval`: the next attempt goes on from there. */
export interface TaskDecided extends TaskDecision {
    readonly type: 'task_decided';
    readonly task: string;
}
/** Nothing new is started from here on. */
export interface RunStopping extends Base {
    readonly type: 'run_stopping';
    readonly cause: 'signal' | 'timeout' | 'failure' | 'superseded' | 'record_lost';
    /** True where running tasks are stopped too. */
    readonly cancel: boolean;
    readonly message: string;
}
/** A remark for people: a process left behind, an observer that failed. */
export interface RunNote extends Base {
    readonly type: 'note';
    readonly level: 'warning' | 'info';
    readonly message: string;
    readonly task?: string;
}
export interface RunEnded extends Base {
    readonly type: 'run_ended';
    readonly status: Exclude<RunStatus, 'running'>;
    readonly duration_ms: number;
}
/** One plain fact about a run: ids, words, numbers, times. Every record and report is a fold over these. */
export type RunEvent = RunStarted | StepExpanded | TaskStarted | TaskRetried | TaskEnded | TaskCarried | TaskDecided | RunStopping | RunNote | RunEnded;
export {};
