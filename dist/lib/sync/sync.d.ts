import { type StoredRun } from '../journal/read.ts';
import type { System } from '../system/system.ts';
import type { RunGraph } from './facts/registration.ts';
import { type ApiAddress } from './session.ts';
/** What became of telling one attempt of a run. */
export interface SyncResult {
    readonly run_id: string;
    readonly attempt: number;
    /**
     * `told` the API knows all of it; `live` it still runs, and the API knows it as it is now; `partly` the API will not take some of it; `left`
     * something is not told yet; `busy` another process tells of it.
     */
    readonly state: 'told' | 'live' | 'partly' | 'left' | 'busy';
    /** Tasks told in this call. */
    readonly tasks: number;
    readonly notes: readonly string[];
}
export interface SyncOptions extends ApiAddress {
    readonly system: System;
    /** Absolute. */
    readonly stateDir: string;
    /** Reads the graph from the plan as it was run, for a picture of the run. */
    readonly readGraph?: (planText: string, path: string) => Promise<RunGraph | undefined>;
    /** ms for one run; default ten minutes. */
    readonly patience?: number;
}
/** Tells an API what it was not told of one attempt of a run; undefined where there is no such run. Safe to repeat. */
export declare function syncRun(options: SyncOptions, runId: string, attempt?: number): Promise<SyncResult | undefined>;
/** Which runs are looked at; by default all of them. */
export interface Untold {
    readonly runIds?: readonly string[];
    /** Leaves out those the API was never told anything of. */
    readonly begun?: boolean;
    /** Takes in those that were told already: the API may have lost them. */
    readonly again?: boolean;
}
/** Attempts whose API, `baseUrl`, may not know all of them, oldest first. */
export declare function listUntold(options: SyncOptions, { runIds, begun, again }?: Untold): Promise<StoredRun[]>;
/** Tells an API all it was not told of the runs in a state directory, oldest first; stops where nobody answers. */
export declare function syncAll(options: SyncOptions, choice?: Untold & {
    readonly most?: number;
    readonly signal?: AbortSignal;
}, onResult?: (result: SyncResult) => void): Promise<SyncResult[]>;
