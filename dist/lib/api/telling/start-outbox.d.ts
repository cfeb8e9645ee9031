import type { CarriedTry } from '../../outbox/carry.ts';
import { type Outbox } from '../../outbox/outbox.ts';
import { type CarrierOptions, type CarrierWorld } from './carriers.ts';
/** How what follows a change leaves the server. */
export interface OutboxOptions {
    /** Longest time between two looks for something to tell, ms; 5 s where not given. */
    readonly everyMs?: number;
}
/** What an outbox of an API is made with. */
export interface OutboxWorld extends CarrierWorld {
    /** Rejects while the tables are not current. */
    readonly gate: () => Promise<void> | undefined;
    readonly onCarried: (carried: CarriedTry) => void;
}
/** Starts telling those outside; undefined where `outbox` is false, which leaves it to other servers. */
export declare function startOutbox({ outbox, ...options }: CarrierOptions & {
    readonly outbox?: OutboxOptions | false;
}, world: OutboxWorld): Outbox | undefined;
