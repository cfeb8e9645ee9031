import type { Database } from '../store/database.ts';
import type { ClaimedDelivery } from '../store/deliveries/claim.ts';
import { type Clock } from '../system/clock.ts';
import type { Carried, Carrier } from './carrier.ts';
/** How long a try may take, ms. */
export declare const PATIENCE_MS = 60000;
/** What became of one try, for numbers. */
export interface CarriedTry {
    readonly kind: string;
    readonly outcome: Carried['outcome'];
}
/** What one try needs. */
export interface CarryParts {
    readonly database: Database;
    readonly clock: Clock;
    readonly carrier: Carrier;
    /** Aborts when the server stops. */
    readonly stopping: AbortSignal;
    /** From 0 to 1. */
    readonly random: () => number;
    readonly onFailure: (thrown: unknown) => void;
    readonly onCarried: (carried: CarriedTry) => void;
}
/** Tries once, and writes down what came of it. Rejects where that cannot be written: the lease then ends by itself. */
export declare function carryOnce(parts: CarryParts, delivery: ClaimedDelivery): Promise<void>;
