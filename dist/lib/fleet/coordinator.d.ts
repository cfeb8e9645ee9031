import type { DriveParts } from './parts.ts';
/** One server's share in driving runs. */
export interface Coordinator {
    /** Runs this server drives now. */
    driven(): readonly string[];
    /** Takes no more runs and gives those it has to other servers, or to itself when it comes back. */
    stop(): Promise<void>;
}
export interface CoordinatorOptions extends DriveParts {
    /** Names this server process among all of its database. */
    readonly name: string;
    /** How long a run waits for a server that fell silent, ms. */
    readonly leaseMs?: number;
    /** How long a worker may be silent before its job is another's, ms; the lock of the queue is shorter. */
    readonly silentMs?: number;
}
/** Begins to drive runs: those that are submitted, and those whose server fell silent. */
export declare function createCoordinator(options: CoordinatorOptions): Coordinator;
