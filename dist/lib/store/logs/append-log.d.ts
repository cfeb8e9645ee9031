import type { Database, Queryable } from '../database.ts';
/** Most bytes the log of one task may have. */
export declare const LOG_LIMIT: number;
/** One numbered piece of a task's output. */
export interface LogChunk {
    readonly task: number;
    /** From 1 on, without gaps. */
    readonly seq: number;
    readonly bytes: Uint8Array;
}
/** A place that answers statements, in the schema of our tables. */
export interface LogPlace extends Pick<Database, 'schema'>, Queryable {
}
/** What came of it; `bytes` is the length of the whole log now. `same` is a number that was stored before: its bytes stay as they were. */
export type AppendOutcome = {
    readonly kind: 'appended' | 'same';
    readonly next: number;
    readonly bytes: number;
} | {
    readonly kind: 'gap' | 'full';
    readonly next: number;
    readonly bytes: number;
} | {
    readonly kind: 'missing';
} | {
    readonly kind: 'foreign';
};
/** Appends a chunk if it is the one that comes next. Any number may append at once: of one number only the first is stored. */
export declare function appendLog(place: LogPlace, chunk: LogChunk & {
    readonly owner?: string;
}): Promise<AppendOutcome>;
/**
 * The same for many chunks of tasks of `owner` (null: of anybody) in one statement, and one more for each chunk of a task that was named
 * before. The outcomes are in the order of `chunks`.
 */
export declare function appendLogs(place: LogPlace, chunks: readonly LogChunk[], owner: string | null): Promise<readonly AppendOutcome[]>;
