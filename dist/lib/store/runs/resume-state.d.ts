import type { Json } from '../../schema/json.ts';
import type { Queryable } from '../database.ts';
/** The newest attempt of a run, and what is to be known before it goes on. */
export interface ResumeState {
    readonly attempt: number;
    readonly source_key: string;
    readonly status: string;
    /** True where it runs, or waits at somebody's terminal, and was heard of lately. */
    readonly alive: boolean;
    /** True where an attempt was registered after the event. */
    readonly newer: boolean;
    /** True where an earlier event of the run is about to be acted on. */
    readonly before: boolean;
    /** When an earlier event was acted on without an attempt since, ms before now; undefined where none was lately. */
    readonly asked_ms?: number;
    /** How many attempts began in the last ten minutes. */
    readonly recent: number;
    readonly plan: string;
    readonly params: Readonly<Record<string, Json>> | null;
    readonly ci: {
        readonly provider?: string;
        readonly repository?: string;
        readonly ref?: string;
    } | null;
    /** The number of the repository whose job registered it, as its token said; null where nobody proved one. */
    readonly repository_id: string | null;
    /** Steps in which a task waits for people. */
    readonly waiting: readonly string[];
    /** The step of the event's task; null for an event of the run. */
    readonly decided: string | null;
    /** Null where nothing waits, or nobody has told it. */
    readonly graph: {
        readonly steps: readonly GraphStep[];
    } | null;
}
/** A step as the picture of a run has it. */
export interface GraphStep {
    readonly id: string;
    readonly phase: 'main' | 'finally';
    readonly needs: readonly string[];
}
/** For which event, and how long what counts as lately is, ms. */
export interface ResumeQuestion {
    readonly run_id: string;
    readonly event_id: number;
    readonly task: string | null;
    readonly silentMs: number;
    /** How long an attempt may take to come after it was asked for. */
    readonly patienceMs: number;
}
/** Looks at a run whose next attempt is wished for; undefined where there is no such run. */
export declare function readResumeState(place: Queryable & {
    readonly schema: string;
}, { run_id, event_id, task, silentMs, patienceMs }: ResumeQuestion): Promise<ResumeState | undefined>;
/** True where a decision on a task is about the newest row of it: another one tells of the same decision too. */
export declare function isNewestRow(place: Queryable & {
    readonly schema: string;
}, { run_id, attempt, task }: {
    readonly run_id: string;
    readonly attempt: number;
    readonly task: string | null;
}): Promise<boolean>;
