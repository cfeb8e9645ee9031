import type { Database, Queryable } from '../database.ts';
/** One CI token, by the identity its issuer gave it. */
export interface SpentToken {
    readonly issuer: string;
    readonly jti: string;
    /** When it can be forgotten, because it would be refused for its age: RFC 3339. */
    readonly forgetAt: string;
}
/** Spends a CI token on a connection that may be in a transaction; false where it was spent before. Of two at once one waits and then loses. */
export declare function spend(connection: Queryable, schema: string, spent: SpentToken): Promise<boolean>;
/**
 * Forgets CI tokens that are too old to be used again and tokens minted for CI jobs an hour past their end; tokens of people
 * stay to be seen for 30 days after they expired or were revoked. Answers how many rows went.
 */
export declare function deleteExpiredTokens(database: Database): Promise<number>;
