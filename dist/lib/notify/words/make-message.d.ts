import type { Run } from '../../run/run.ts';
import type { Approval, DecideLinks, Message, MessageFacts } from '../message.ts';
import type { NotifiedState } from '../states.ts';
/** What words need beside the run. */
export interface Telling {
    readonly id: string;
    readonly at: string;
    /** Page of the run. */
    readonly url?: string | undefined;
    /** Where a person decides about a task; undefined where nobody knows. */
    readonly decide?: ((task: string) => DecideLinks | undefined) | undefined;
    /** Version of a task in the task API; undefined where nobody knows. */
    readonly version?: ((task: string) => number | undefined) | undefined;
    /** What the title says of a task instead of its state's own words: `still awaits approval`. */
    readonly words?: string | undefined;
    /** Sentences that come first, such as who decided; foreign text in them is cleaned. */
    readonly said?: readonly string[] | undefined;
}
/** How a state is meant; `plain` for those that say nothing of the outcome. */
export declare function moodOf(state: NotifiedState | 'test'): Message['mood'];
/** Name, attempt, branch and length of a run, as fields. */
export declare function runFields(run: Run): Message['fields'];
/** Facts of a run without any task. */
export declare function runFacts(run: Run, url: string | undefined): MessageFacts;
/** Links without those that lead nowhere. */
export declare function linksOf(given: readonly {
    text: string;
    url: string | null | undefined;
}[]): Message['links'];
/** A task that waits, with what it is decided by. */
export declare function approvalOf(run: Run, task: string, { decide, version }: Telling): Approval;
