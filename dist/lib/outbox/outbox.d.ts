import type { OutboxParts } from './parts.ts';
/** Tells those outside what has happened, until it is stopped. Any number of servers may have one on the same tables. */
export interface Outbox {
    /** Something may have been added. Never waits, never throws. */
    nudge(): void;
    /** Resolves when nothing that is due is left, and rejects where the database cannot be asked. */
    idle(): Promise<void>;
    /** Begins nothing more; what is under way has 3 s to end, and is told again by the next server where it has not. */
    stop(): Promise<void>;
}
/** An outbox that looks when it is nudged, when something falls due, and now and then. */
export declare function createOutbox(parts: OutboxParts): Outbox;
