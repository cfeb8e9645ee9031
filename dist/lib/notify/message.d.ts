import type { NotifiedState } from './states.ts';
/** One thing to tell: adapters only lay it out. All of it is masked; its words are without control characters, and bounded. The facts are as recorded. */
export interface Message {
    /** The same on every try, so that a receiver can tell a repetition. */
    readonly id: string;
    readonly state: NotifiedState | 'test';
    /** What it tells of: `run`, or `task:<id>`. A later message of the same topic takes the place of the earlier where that can be done. */
    readonly topic: string;
    readonly mood: 'good' | 'bad' | 'waiting' | 'plain';
    /** RFC 3339, UTC: when it happened. */
    readonly at: string;
    /** One line. */
    readonly title: string;
    /** One sentence each. */
    readonly lines: readonly string[];
    readonly fields: readonly {
        readonly name: string;
        readonly value: string;
    }[];
    /** http or https only. */
    readonly links: readonly {
        readonly text: string;
        readonly url: string;
    }[];
    /** The end of a task's log. */
    readonly excerpt?: {
        readonly task: string;
        readonly text: string;
    };
    /** What waits for a decision; the first where several do. */
    readonly approval?: Approval;
    /** All that wait, where several do. */
    readonly approvals?: readonly Approval[];
    readonly facts: MessageFacts;
}
/** A gate that waits. */
export interface Approval {
    readonly task: string;
    /** Where a person decides, by a page each; absent where the caller has none. */
    readonly decide?: DecideLinks;
    /** What buttons name, where the message goes to an app that sends its clicks to a task API. */
    readonly buttons?: RequestFacts;
}
/** Which request for a decision somebody sees. */
export interface RequestFacts {
    readonly run_id: string;
    readonly attempt: number;
    readonly task: string;
    /** Of the task in the task API, where it is known: a decision is then on that and no other. */
    readonly version?: number;
}
/** Addresses of the two decisions. */
export interface DecideLinks {
    readonly approve: string;
    readonly reject: string;
}
/** The facts behind a message, for machines. */
export interface MessageFacts {
    readonly plan: string;
    readonly run_id: string;
    readonly attempt: number;
    /** Status of the task, or of the run where there is no task. */
    readonly status: string;
    /** Null where the message tells of the run. */
    readonly task: string | null;
    readonly reason: string | null;
    readonly exit_code: number | null;
    readonly outputs_uri: string | null;
    readonly log_excerpt: string | null;
    readonly started_at: string | null;
    readonly finished_at: string | null;
    readonly duration_ms: number | null;
    /** The run's own page, where it has one. */
    readonly url: string | null;
    /** Tasks worth a look, the gravest first, of a message about the run. */
    readonly tasks: readonly TaskFacts[];
}
/** One task in a message about the run. */
export interface TaskFacts {
    readonly task: string;
    readonly status: string;
    readonly reason: string | null;
    readonly exit_code: number | null;
    readonly outputs_uri: string | null;
    readonly duration_ms: number | null;
}
