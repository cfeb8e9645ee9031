/** A job on its way to a worker. `lane` says which workers may take it. Lower `priority` goes first; equals go in the order of adding. */
export interface QueuedJob {
    readonly id: string;
    readonly lane: string;
    readonly priority: number;
}
/** What names a job in the queue. */
export interface JobRef {
    readonly id: string;
    readonly lane: string;
}
/** Delivers jobs, each to one claimer at a time; what becomes of a job is told by the tables, not here. */
export interface JobQueue {
    /** Adds jobs; one whose id was added before (and is not finished) is left as it is. */
    enqueue(jobs: readonly QueuedJob[]): Promise<void>;
    /** Takes the next job of the first of the lanes that has one, locked for `lockMs` by `token`; undefined where there is none now. Never waits. */
    claim(lanes: readonly string[], token: string, lockMs: number): Promise<JobRef | undefined>;
    /** Renews a lock for `lockMs` from now; false where it was lost. */
    extend(job: JobRef, token: string, lockMs: number): Promise<boolean>;
    /** Ends a job (it is forgotten), or puts it back to be claimable after `again` ms; false where the lock was lost. */
    finish(job: JobRef, token: string, how?: {
        readonly again: number;
    }): Promise<boolean>;
    /** When it may last have lost what it was told before, ms of its clock's `monotonic`; nothing where it never does. */
    readonly lapsedAt?: () => number | undefined;
    /** The same as SQL, where the queue is in the database of the tables: for statements that do both. */
    readonly sql?: QueueSql | undefined;
    /** Lets go of what the queue holds: connections and timers. Jobs stay. */
    close(): Promise<void>;
}
/** What of a queue other statements can do on the way; every argument is SQL, too. */
export interface QueueSql {
    /** A query that adds jobs, one by one; one that was added before is left as it is. `jobs`: a query for `id` (text), `lane` and `priority` in order. */
    add(jobs: string): string;
    /** From so many jobs on `enqueue` is faster. */
    readonly many: number;
    /** A query that ends a job; no row where its lock was lost. `from`: what `lane` and `id` are columns of. */
    end(from: string, lane: string, id: string, token: string): string;
    /** A query that claims a job of the first of the lanes that has one: its `id`, text, and `lane`. `lanes`: a query for `lane`s in order. */
    claim(lanes: string, token: string, lockMs: string): string;
}
/** What every queue may be told to call. A job whose lock ran out becomes claimable again by itself. */
export interface QueueListeners {
    /** Told of each job that became claimable because its lock ran out, so that those who wait look again. */
    readonly onStalled?: (job: JobRef) => void;
    /** Told what went wrong where nobody waits for an answer. */
    readonly onError?: (error: unknown) => void;
}
