import type { Database } from '../database.ts';
/** Which deliveries to list. */
export interface DeliveryFilter {
    /** Number of a webhook endpoint. */
    readonly endpoint?: number;
    readonly status?: string;
    readonly run_id?: string;
    readonly limit: number;
    /** Only those with a lower id. */
    readonly before?: number;
}
/** Deliveries, newest first: id and JSON of each. */
export declare function listDeliveries(database: Database, { endpoint, status, run_id, limit, before }: DeliveryFilter): Promise<readonly {
    readonly id: number;
    readonly json: string;
}[]>;
/** One delivery with its tries as JSON; undefined where there is none. */
export declare function getDelivery(database: Database, id: number): Promise<string | undefined>;
/** One delivery without its tries as JSON; undefined where there is none. */
export declare function getDeliveryLine(database: Database, id: number): Promise<string | undefined>;
