/** The columns a caller can write, and the type their text becomes. `jsonb` ones are taken as they are. */
declare const TYPES: {
    readonly task: 'text';
    readonly run_id: 'text';
    readonly status: 'text';
    readonly started_at: 'timestamptz';
    readonly finished_at: 'timestamptz';
    readonly duration_ms: 'bigint';
    readonly inputs: 'jsonb';
    readonly outputs_uri: 'text';
    readonly log_excerpt: 'text';
    readonly approval_state: 'text';
    readonly approver: 'text';
    readonly approval_note: 'text';
    readonly webhook_notified_at: 'timestamptz';
    readonly attempt: 'integer';
    readonly step: 'text';
    readonly reason: 'text';
    readonly message: 'text';
    readonly exit_code: 'integer';
    readonly tries: 'integer';
    readonly outputs: 'jsonb';
    readonly tolerated: 'boolean';
    readonly carried_from: 'integer';
};
/** A column a caller can write. */
export type TaskColumn = keyof typeof TYPES;
/** All of them, in the order of the row. */
export declare const TASK_COLUMNS: readonly TaskColumn[];
/** SQL for the value of a column from `source`, a jsonb object. */
export declare function valueFrom(source: string, column: TaskColumn): string;
/** SQL for the value a column has after `patch` (a jsonb object) was laid over `row`: a name that is absent leaves it alone. */
export declare function valueAfter(row: string, patch: string, column: TaskColumn): string;
/** SQL for a time as text: RFC 3339, UTC, milliseconds; null stays null. */
export declare function timeText(expression: string): string;
/** SQL for a task of the table alias `t` as JSON text, every field present. Postgres builds it: faster than mapping rows. */
export declare const TASK_JSON: string;
export {};
