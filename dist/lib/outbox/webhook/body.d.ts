import type { OutboxEvent } from '../carrier.ts';
/** The body that tells of an event: `{ type, timestamp, data }`, below 20 kB. */
export declare function webhookBody(event: OutboxEvent, facts: Readonly<Record<string, unknown>>): string;
