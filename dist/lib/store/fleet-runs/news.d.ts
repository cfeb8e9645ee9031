import type { RunEvent, TaskEnd } from '../../run/event.ts';
import type { Database } from '../database.ts';
import type { FleetRunKey } from './fleet-run.ts';
/** What a worker told of a task since it took it. */
export interface JobNews {
    readonly id: number;
    readonly task: string;
    /** How often the job was claimed. */
    readonly try: number;
    /** For people: what the worker is called; null where there was none. */
    readonly worker: string | null;
    /** Everything told by the newest claim, the oldest first. */
    readonly events: readonly RunEvent[];
    readonly claimed_at: string | null;
    readonly finished_at: string | null;
    /** Undefined while it is done. */
    readonly end: TaskEnd | undefined;
}
/** Most ends that are read at once. */
export declare const NEWS_PER_READ = 1000;
/** What the jobs of a run told that its record does not have: ends in the order they came, then what is under way. */
export declare function readJobNews(database: Database, { run_id, attempt }: FleetRunKey): Promise<readonly JobNews[]>;
/** What people ask of a run that is driven. */
export interface RunWishes {
    /** Who asked that it be cancelled. */
    readonly cancelledBy: string | null;
    /** The run that takes its place in its group. */
    readonly supersededBy: string | null;
}
/** Reads what is asked of a run; undefined where it is gone. */
export declare function readRunWishes(database: Database, { run_id, attempt }: FleetRunKey): Promise<RunWishes | undefined>;
