import type { Place } from '../approvals/waiting-task.ts';
import type { OutboxEvent } from './outbox-event.ts';
/** A delivery to be made; times are RFC 3339. */
export interface NewDelivery {
    readonly kind: string;
    readonly target: string;
    readonly lane: string;
    readonly message_id: string;
    readonly payload: unknown;
    readonly due_at: string;
}
/** Adds deliveries of an event, those that are not there yet; answers the ids of what was added. `id` 0 is no event of the store. */
export declare function addDeliveries(place: Place, event: OutboxEvent, deliveries: readonly NewDelivery[]): Promise<readonly number[]>;
