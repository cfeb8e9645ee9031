import { Problem } from '../http/problem.ts';
/** What came of one item of a batch. */
export type ItemResult = ItemDone | {
    readonly problem: Problem;
};
/** What an item did. */
export interface ItemDone {
    readonly status: number;
    readonly task: {
        readonly id: number;
        readonly json: string;
    };
    /** What came of the piece of output that the item brought along: the number that comes next, or why it is not stored. */
    readonly log?: {
        readonly next: number;
    } | Problem;
}
/** One valid item on its way: its place among all, and what it says beside `op`. */
export interface Item<Op extends string = string> {
    readonly place: number;
    readonly op: Op;
    readonly body: Readonly<Record<string, unknown>>;
}
/** The body of the answer: whole tasks, or only their ids. */
export declare function resultsBody(results: readonly ItemResult[], minimal: boolean, requestId: string): string;
