import type { StoredRefusal } from '../../../store/jobs/show/refusals.ts';
/** What a job needs of a worker. */
interface Need {
    readonly labels: readonly string[];
    readonly repository: string | null;
}
/** A worker as far as it matters for who waits. */
interface Candidate extends Need {
    readonly id: string;
    readonly online: boolean;
    readonly draining: boolean;
}
/** What jobs that need this wait for, in words: who refused, and what the others lack. */
export declare function waitingFor(need: Need, workers: readonly Candidate[], refusals?: readonly StoredRefusal[]): string;
export {};
