import type { OutboxParts } from './parts.ts';
/** Deliveries that are under way in this server. */
export interface Flights {
    /** Begins as many as there is room for, and again whenever one has ended and others wait. */
    fill(): Promise<void>;
    /** Resolves when none is under way and none is about to begin. */
    ended(): Promise<void>;
    /** Begins none any more; what is under way has 3 s to end. */
    stop(): Promise<void>;
}
/** No flights yet; `onEnded` hears of each that ended. */
export declare function createFlights(parts: OutboxParts, onEnded: () => void): Flights;
