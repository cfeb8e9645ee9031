import type { Database } from '../database.ts';
import type { OutboxEvent } from './outbox-event.ts';
/** A delivery that is one server's until its lease ends. */
export interface ClaimedDelivery {
    readonly id: number;
    readonly kind: string;
    readonly target: string;
    readonly lane: string;
    readonly messageId: string;
    readonly event: OutboxEvent;
    readonly payload: unknown;
    readonly tries: number;
    /** Which taking this is. */
    readonly claim: number;
}
/** What may be taken. Times are RFC 3339. */
export interface ClaimLimits {
    readonly kinds: readonly string[];
    readonly now: string;
    /** When they are free again by themselves. */
    readonly until: string;
    readonly most: number;
    readonly perLane: number;
    /** How many of each lane are taken already. */
    readonly busy: Readonly<Record<string, number>>;
}
/** Takes deliveries that are due, the longest due first, few of each lane, however much waits in one. Never waits for another server. */
export declare function claimDeliveries(database: Database, { kinds, now, until, most, perLane, busy }: ClaimLimits): Promise<readonly ClaimedDelivery[]>;
