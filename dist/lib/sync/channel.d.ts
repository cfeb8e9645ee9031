import type { RunEnd } from './facts/reports.ts';
import type { TaskState } from './facts/task-state.ts';
import type { Later } from './send/faults.ts';
import type { ApiMode, ToldTask } from './told.ts';
/** One task's newest state on its way. */
export interface Item {
    /** The task's own name; that of `state` may be shortened. */
    readonly key: string;
    readonly state: TaskState;
    /** `state` as JSON, or what of it is more than nothing. */
    readonly json: string;
    /** Digest of `json`. */
    readonly digest: string;
    /** What the API knows of it already. */
    readonly known: ToldTask | undefined;
    /** The rest of what the task printed, where it goes along. */
    readonly log: {
        readonly seq: number;
        readonly text: string;
    } | undefined;
}
/** What became of an item. */
export type Outcome = {
    readonly key: string;
    readonly kind: 'told';
    readonly id?: number;
    readonly isLogStored?: boolean;
}
/** The API will not take it; `reason` names the field. */
 | {
    readonly key: string;
    readonly kind: 'aside';
    readonly reason: string;
} | {
    readonly key: string;
    readonly kind: 'later';
    readonly fault: Later;
};
/** The answer to a sign of life. */
export interface Beat {
    /** Who asked that the run be cancelled; undefined where nobody did. */
    readonly cancelledBy: string | undefined;
}
/** A way to tell one API of one run. What it cannot do it does not have. Every call throws `Later`, `Refused` or `NoEntry`. */
export interface Channel {
    readonly mode: ApiMode;
    /** The attempt the API counts this run as. */
    readonly attempt: number;
    /** Items a call of `tell` takes, and calls at one time. */
    readonly perCall: number;
    readonly parallel: number;
    /** True where tasks that wait are of interest. */
    readonly takesQueued: boolean;
    tell(items: readonly Item[], signal: AbortSignal): Promise<readonly Outcome[]>;
    end?(end: RunEnd, signal: AbortSignal): Promise<void>;
    beat?(signal: AbortSignal): Promise<Beat>;
    /** Sends the piece of a log with number `seq`, counted from 1. */
    sendLog?(task: number, seq: number, bytes: Uint8Array, signal: AbortSignal): Promise<void>;
}
