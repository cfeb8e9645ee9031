import type { Task } from '../../run/run.ts';
import type { Json } from '../../schema/json.ts';
/** All the API knows of one task, within its bounds; times are RFC 3339. */
export interface TaskState {
    readonly task: string;
    readonly step: string;
    readonly status: Task['status'];
    readonly reason: string | null;
    readonly message: string | null;
    readonly exit_code: number | null;
    readonly tries: number;
    readonly started_at: string | null;
    readonly finished_at: string | null;
    readonly duration_ms: number | null;
    readonly inputs: {
        readonly [name: string]: unknown;
    } | null;
    readonly outputs: Readonly<Record<string, string>> | null;
    readonly outputs_uri: string | null;
    readonly log_excerpt: string | null;
    readonly approval_state: string | null;
    readonly tolerated: boolean;
    readonly carried_from: number | null;
    /** The policy it waits by. */
    readonly approval?: Json;
    /** When people were told that it waits. */
    readonly webhook_notified_at?: string;
}
/** A task as the API takes it. `onCut` hears in words what had to be left out. */
export declare function taskState(task: Task, onCut?: (what: string) => void): TaskState;
