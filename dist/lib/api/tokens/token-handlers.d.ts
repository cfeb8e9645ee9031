import type { OperationId } from '../../schema/generated/task-api/api-operations.ts';
import type { Database } from '../../store/database.ts';
import type { Clock } from '../../system/clock.ts';
import type { Exchange } from '../auth/github/exchange.ts';
import type { TokenCache } from '../auth/token-cache.ts';
import { type Call, type Reply } from '../http/call.ts';
/** What the operations on tokens work with. */
export interface TokenHandlerOptions {
    readonly database: Database;
    readonly tokens: TokenCache;
    readonly exchange: Exchange | undefined;
    readonly clock: Pick<Clock, 'now'>;
}
/** A request as far as one of these handlers looks at it. */
type Asked<Id extends OperationId, Part extends keyof Call> = Pick<Call<Id>, Part>;
/** The operations on tokens. */
export interface TokenHandlers {
    createToken(call: Asked<'createToken', 'principal' | 'body'>): Promise<Reply>;
    listTokens(call: Asked<'listTokens', 'principal'>): Promise<Reply>;
    revokeToken(call: Asked<'revokeToken', 'principal' | 'params'>): Promise<Reply>;
    exchangeToken(call: Asked<'exchangeToken', 'body'>): Promise<Reply>;
}
/** The operations on tokens, for callers that may make them, and the exchange, for callers that have none yet. */
export declare function createTokenHandlers({ database, tokens, exchange, clock }: TokenHandlerOptions): TokenHandlers;
export {};
