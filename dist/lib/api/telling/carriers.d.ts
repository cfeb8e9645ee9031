import type { Carrier } from '../../outbox/carrier.ts';
import type { NotificationOptions } from '../../outbox/messages/options.ts';
import type { ResumeOptions } from '../../outbox/resume/options.ts';
import { type WebhookOptions } from '../../outbox/webhook/carrier.ts';
import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
/** What the ways out of the server can be told by a host; each part is one carrier's. */
export interface CarrierOptions {
    /** What the notifiers of plans may use here; without it the server tells nobody by them. */
    readonly notifications?: NotificationOptions;
    /** Endpoints that the API is given. */
    readonly webhooks?: WebhookOptions;
    /** How runs go on after a decision. */
    readonly resume?: ResumeOptions;
}
/** What carriers are made with. */
export interface CarrierWorld {
    readonly database: Database;
    readonly clock: Clock;
    readonly fetch: typeof fetch;
    readonly logger: {
        warn(message: string, details?: object): void;
    };
    /** The mount as callers see it, without a slash at its end; undefined where nobody has said. */
    readonly publicUrl: string | undefined;
}
/** Every way out of the server there is, by what the host has set. */
export declare function createCarriers({ notifications, resume, webhooks }: CarrierOptions, world: CarrierWorld): readonly Carrier[];
