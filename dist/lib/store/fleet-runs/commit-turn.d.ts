import type { RunEvent } from '../../run/event.ts';
import type { Json } from '../../schema/json.ts';
import type { Database } from '../database.ts';
import { type EngineSql } from '../jobs/engine-sql.ts';
import type { FleetRunKey } from './fleet-run.ts';
import { type Halt } from './halt-jobs.ts';
import type { OpenJob } from './record.ts';
/** A job to be made for a task. */
export interface NewJob {
    readonly task: string;
    readonly step: string;
    readonly lane: string;
    readonly labels: readonly string[];
    readonly priority: number;
    readonly spec: {
        readonly [name: string]: Json;
    };
}
/** Everything one look at a run led to: written whole or not at all. */
export interface Turn extends FleetRunKey {
    readonly epoch: number;
    readonly repository: string | null;
    /** Number of the first event, from 1. */
    readonly seq: number;
    readonly events: readonly RunEvent[];
    readonly jobs: readonly NewJob[];
    /** Tasks that must not go on. */
    readonly halts: readonly Halt[];
    /** Ids of jobs whose end is among the events. */
    readonly folded: readonly number[];
    /** Tasks whose named locks are free now. */
    readonly unlocked: readonly string[];
}
/** What came of it. */
export interface TurnTaken {
    /** Its events as they are written: a stop with the time at which it took effect. */
    readonly events: readonly RunEvent[];
    /** The jobs that were made, or were there already. */
    readonly jobs: readonly OpenJob[];
    /** Whether the queue has been told of them. */
    readonly areQueued: boolean;
    /** Whether jobs have ended by it. */
    readonly hasNews: boolean;
    /** Whether others may take a named lock that was held. */
    readonly isUnlocked: boolean;
}
/**
 * Writes a turn, whole or not at all, with its jobs in the queue where that is given as SQL; undefined where the run is no longer this
 * server's, or its record is not as this server knows it.
 */
export declare function commitTurn(database: Database, turn: Turn, engine?: EngineSql): Promise<TurnTaken | undefined>;
