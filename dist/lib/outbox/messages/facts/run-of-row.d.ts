import type { Run, Task } from '../../../run/run.ts';
import { type Json } from '../../../schema/json.ts';
/** A task as it is stored, with what only the store knows of it. */
export interface StoredTask extends Task {
    readonly id: number;
    readonly version: number;
    readonly approver: string | null;
    /** The attempt that asked for a decision. */
    readonly asked_in: number;
}
/** A run as it is stored, in the form that words and rules are made from. */
export interface RowRun extends Run {
    readonly tasks: ReadonlyMap<string, StoredTask>;
    /** The CI job around it; every fact is what the run said. */
    readonly ci: Readonly<Record<string, string>>;
}
/** The run in its row, or in the body of its registration: `GET /runs/{run_id}` as JSON. What is missing is empty. */
export declare function runOfRow(row: Readonly<Record<string, unknown>>): RowRun;
/** A run as it was when it was registered, of which no task is known. */
export declare function withoutTasks(run: RowRun): RowRun;
/** What a plan asks of notifiers, as the record of its run kept it. */
export declare function notifiersOf({ requests }: Run): Json | undefined;
