import type { Json } from '../schema/json.ts';
import type { TaskDecision, TaskInputs } from './event.ts';
import type { Run } from './run.ts';
import type { ApprovalState, Reason, RunStatus, TaskStatus } from './status.ts';
/** One task as records keep it; described by schemas/run.schema.json. */
export interface TaskRecord {
    readonly task: string;
    readonly step: string;
    readonly status: TaskStatus;
    readonly reason: Reason | null;
    readonly message: string | null;
    readonly exit_code: number | null;
    readonly tries: number;
    readonly started_at: string | null;
    readonly finished_at: string | null;
    readonly duration_ms: number | null;
    readonly inputs: TaskInputs | null;
    readonly item: Json;
    readonly outputs: Readonly<Record<string, string>>;
    readonly outputs_uri: string | null;
    readonly log_excerpt: string | null;
    readonly log_path: string | null;
    readonly artifacts: readonly string[];
    readonly approval_state: ApprovalState | null;
    readonly tolerated: boolean;
    readonly carried_from: number | null;
    /** The policy it waits by; there only where it waits or waited for people. */
    readonly approval?: Json;
    readonly approval_note?: string;
    /** What was decided on it, oldest first. */
    readonly decisions?: readonly TaskDecision[];
}
/** A whole run as `run --json` prints it and `run.json` keeps it; described by schemas/run.schema.json. */
export interface RunRecord {
    readonly run_id: string;
    readonly attempt: number;
    readonly plan: Run['plan'];
    readonly status: RunStatus;
    readonly started_at: string;
    readonly finished_at: string | null;
    readonly duration_ms: number | null;
    readonly params: Readonly<Record<string, Json>>;
    readonly origin: Run['origin'];
    readonly resumed_from: number | null;
    readonly requests: Run['requests'];
    readonly notes: Run['notes'];
    readonly tasks: readonly TaskRecord[];
}
/** A run as its record: tasks in plan order, every field present. */
export declare function toRecord(run: Run): RunRecord;
