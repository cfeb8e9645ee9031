import type { Database } from '../../store/database.ts';
import type { Carrier } from '../carrier.ts';
import type { NotificationOptions } from './options.ts';
import { type VoicesWorld } from './voices/voices.ts';
/** What the carrier of messages works with. */
export interface MessagesWorld extends VoicesWorld {
    readonly database: Database;
    /** The mount as callers see it, for links that decide; undefined where nobody has said. */
    readonly publicUrl: string | undefined;
}
/** Tells people, through the notifiers of a run's plan, what no run is there to tell any more, and of tasks that wait. */
export declare function createMessageCarrier(options: NotificationOptions, world: MessagesWorld): Carrier;
