/** Why a worker could not do a job. */
export interface StoredRefusal {
    readonly id: string;
    /** For people: what the worker is called. */
    readonly worker: string;
    readonly kind: string;
    readonly reason: string;
}
/** The refusals of a job `j` as JSON, the oldest first. `workers`: the table. */
export declare function refusalsJson(workers: string): string;
