import type { Database } from '../../store/database.ts';
import type { Carried, Delivery } from '../carrier.ts';
import type { NotificationOptions } from './options.ts';
import type { Voices } from './voices/voices.ts';
/** What letters are carried with. */
export interface CarryParts {
    readonly database: Database;
    readonly options: NotificationOptions;
    readonly voices: Voices;
    /** Without it no links are sent. */
    readonly publicUrl: string | undefined;
}
/** Tells once, from the run as it stands now. */
export declare function carryLetter(parts: CarryParts, delivery: Delivery, signal: AbortSignal): Promise<Carried>;
