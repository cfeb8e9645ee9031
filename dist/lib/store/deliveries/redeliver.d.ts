import type { Database } from '../database.ts';
/** Makes a delivery due at a time (RFC 3339) as if it had never been tried, under the same message id; false where there is none. */
export declare function redeliver(database: Database, id: number, now: string): Promise<boolean>;
