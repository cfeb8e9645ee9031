import type { Database } from '../database.ts';
/**
 * Removes deliveries made before a time (RFC 3339 with zone) with their tries, and events of that age that nobody has looked at because no
 * server tells anybody; answers how many deliveries. What is still to be carried stays, unless nobody has carried it for as long.
 */
export declare function pruneDeliveries(database: Database, before: string): Promise<number>;
