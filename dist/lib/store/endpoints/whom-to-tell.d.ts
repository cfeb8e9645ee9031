import type { Place } from '../approvals/waiting-task.ts';
import type { OutboxEvent } from '../deliveries/outbox-event.ts';
/** Endpoints that want to hear of an event. */
export declare function endpointsFor({ schema, query }: Place, { type, kind, run_id, attempt }: OutboxEvent): Promise<readonly {
    readonly id: number;
    readonly url: string;
}[]>;
/** What is known of the task or run of an event, as it stands in this transaction; no inputs and no outputs. Empty where it is gone. */
export declare function factsOf(place: Place, event: OutboxEvent): Promise<Readonly<Record<string, unknown>>>;
