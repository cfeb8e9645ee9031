import { type ApprovalSnapshot } from '../../approval/snapshot.ts';
import type { Database, Queryable } from '../database.ts';
import type { StoredTask } from '../tasks/create-task.ts';
/** Where statements of one transaction go. */
export type Place = Pick<Database, 'schema'> & Queryable;
/** A task somebody decides on, locked until the transaction ends. */
export interface LockedTask extends StoredTask {
    readonly task: string;
    readonly run_id: string;
    readonly attempt: number;
    readonly status: string;
    readonly registered: boolean;
    readonly owner: string | null;
    /** The attempt that asked: its own, or the one its result was carried over from. */
    readonly askedIn: number;
    /** Null where it does not wait yet. */
    readonly snapshot: ApprovalSnapshot | null;
    /** True where the time for a decision is over by the database's clock. */
    readonly expired: boolean;
    /** SHA-256 of what it has put out, in hex. */
    readonly digest: string;
}
/** Locks a task, with the rows of the same task in other attempts, the oldest first for all who do; undefined where there is none. */
export declare function lockTask(place: Place, id: number): Promise<LockedTask | undefined>;
/** A task as it is now, without a lock; undefined where there is none. */
export declare function readTask(place: Place, id: number): Promise<LockedTask | undefined>;
/** The row that stands for a task of a registered run now: that of its newest attempt. */
export declare function newestOf(place: Place, { run_id, task }: LockedTask): Promise<LockedTask | undefined>;
/** Ids of the older rows of the same request that still wait, as attempts left them behind. */
export declare function leftWaiting(place: Place, of: LockedTask): Promise<readonly number[]>;
/** SQL for the digest of what the task `t` has put out. */
export declare const DIGEST = "encode(sha256(convert_to(coalesce(t.outputs::text, '{}') || ' ' || coalesce(t.outputs_uri, ''), 'UTF8')), 'hex')";
