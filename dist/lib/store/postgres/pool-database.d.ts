import type { Pool } from 'pg';
import type { Queryable } from '../database.ts';
/** Statements and transactions over a pool. */
export interface PoolQueries extends Queryable {
    transaction<T>(work: (connection: Queryable) => Promise<T>): Promise<T>;
}
/** Queries of one schema's tables over a pool; every client it takes it gives back, and a broken one is thrown away. */
export declare function queriesOver(pool: Pool, { schema, prepare }: {
    schema: string;
    prepare: boolean;
}): PoolQueries;
