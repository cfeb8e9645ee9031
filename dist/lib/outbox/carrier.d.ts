import type { Json } from '../schema/json.ts';
import type { Place } from '../store/approvals/waiting-task.ts';
import type { OutboxEvent as StoredOutboxEvent } from '../store/deliveries/outbox-event.ts';
/** A change that may have to leave the server, as it was; `at` is RFC 3339 in UTC. */
export type OutboxEvent = StoredOutboxEvent;
/** Ways by which something leaves the server. */
export type CarrierKind = 'webhook' | 'message' | 'resume';
/** One that is to be told of an event. */
export interface Target {
    /** Names it among the targets of its carrier, in at most 255 characters: of one event each is told once. */
    readonly target: string;
    /** What must not change between tries. */
    readonly payload?: Json;
    /** How long to wait before the first try, ms. */
    readonly after?: number;
    /** What may hang together with others, such as a host, in at most 255 characters: few of one lane are carried at one time. */
    readonly lane?: string;
}
/** One event on its way to one target. */
export interface Delivery {
    readonly id: number;
    /** The same on every try. */
    readonly messageId: string;
    readonly event: OutboxEvent;
    readonly target: string;
    /** Null where the target had none. */
    readonly payload: Json;
    /** How many tries have failed so far. */
    readonly tries: number;
}
/** What came of a try. Sentences are kept and shown: no secrets in them. */
export type Carried = {
    readonly outcome: 'delivered';
    readonly detail?: string;
    readonly status?: number;
    readonly answer?: string;
}
/** There is nothing to do any more. */
 | {
    readonly outcome: 'nothing';
    readonly why: string;
}
/** No failed try: it is to be asked again after so many ms. */
 | {
    readonly outcome: 'later';
    readonly why: string;
    readonly after: number;
}
/** Without `again` for good; `after` is how long the other side wants to be left alone, ms. */
 | {
    readonly outcome: 'failed';
    readonly why: string;
    readonly status?: number;
    /** The beginning of what was answered. */
    readonly answer?: string;
    readonly again?: {
        readonly after?: number;
    };
};
/** A way out of the server. */
export interface Carrier {
    readonly kind: CarrierKind;
    /** Who is to be told of an event. Within a transaction: it reads and writes the database and nothing else. A throw is tried again later. */
    targets(event: OutboxEvent, place: Place): Promise<readonly Target[]>;
    /**
     * One try, outside of any transaction. After a crash the same is carried again, so that it must do no harm twice. A throw is a failed
     * try; `signal` aborts when it takes too long or the server stops.
     */
    carry(delivery: Delivery, signal: AbortSignal): Promise<Carried>;
}
