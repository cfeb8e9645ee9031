import type { AuthRequest, Provider } from './authenticator.ts';
import type { TokenCache } from './token-cache.ts';
/** What stands behind `Bearer` in the Authorization header, or undefined. */
export declare function bearerOf(request: AuthRequest): string | undefined;
/** Knows the tokens of the table of tokens. */
export declare function createTokenProvider(tokens: TokenCache): Provider;
/** Knows no caller, only a common mistake: a CI's own token where one of ours is wanted. */
export declare function createExchangeHint(issuer: string): Provider;
