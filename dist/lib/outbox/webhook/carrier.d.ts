import type { Database } from '../../store/database.ts';
import { type Clock } from '../../system/clock.ts';
import { type GuardOptions } from '../../system/guarded/guarded-fetch.ts';
import type { Carrier } from '../carrier.ts';
/** What the operator says of webhooks. */
export interface WebhookOptions {
    /** Private targets that may be called, also by http: hosts, `host:port`, addresses, ranges. */
    readonly allow?: readonly string[];
}
/** What webhooks are sent with; `resolve` takes the place of the system's resolver. */
export interface WebhookCarrierParts extends WebhookOptions, Pick<GuardOptions, 'resolve'> {
    readonly database: Database;
    readonly clock: Clock;
    readonly logger: {
        warn(message: string, details?: object): void;
    };
}
/** Tells the endpoints, by Standard Webhooks 1.0.0. One that fails for five days, or says that it is gone, is disabled. */
export declare function createWebhookCarrier(parts: WebhookCarrierParts): Carrier;
/** Endpoints of one host are one lane. */
export declare function laneOfUrl(url: string): string;
