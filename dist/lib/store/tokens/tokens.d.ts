import type { Database, Queryable } from '../database.ts';
import { type NewToken, type Token } from './token.ts';
/** A token that was just made: its text is told once and kept nowhere. */
export interface MintedToken {
    readonly token: Token;
    readonly text: string;
}
/** As many tokens of one name may be active, so that one can take over from the other. */
export declare const ACTIVE_PER_NAME = 2;
/** Makes a token; undefined where two of its name are active already. */
export declare function createToken(database: Database, wanted: NewToken): Promise<MintedToken | undefined>;
/** Puts a new token into the table of a schema, on a connection that may be in a transaction. */
export declare function insertToken(connection: Queryable, schema: string, wanted: NewToken): Promise<MintedToken>;
/** The token with this hash (hex), whether it is still good or not; undefined where there is none. */
export declare function findToken(database: Database, hash: string): Promise<Token | undefined>;
/** The newest tokens made by people, at most 1,000; what was minted for CI jobs lives for minutes and is left out. */
export declare function listTokens(database: Database): Promise<readonly Token[]>;
/** Revokes a token, at its first call only; the token as it now is, or undefined where there is none. */
export declare function revokeToken(database: Database, id: number): Promise<Token | undefined>;
/** Notes that a token was used, unless that was noted within the last minute. */
export declare function touchToken(database: Database, id: number): Promise<void>;
