import type { Database } from '../../store/database.ts';
import type { System } from '../../system/system.ts';
import { type Authenticate } from './authenticator.ts';
import { type Exchange } from './github/exchange.ts';
import { type GithubOptions } from './github/options.ts';
import { type HostSignIn } from './host.ts';
import type { Scope } from './principal.ts';
import { type TokenCache } from './token-cache.ts';
/** Who may call. Tokens of the table of tokens always may; everything else only where it is set. */
export interface AuthOptions extends Partial<HostSignIn> {
    /** The `X-Admin-Key` of the original system, for its clients. */
    readonly adminApiKey?: string;
    /** Callers that present nothing: `true` for everything but making tokens, or the scopes they get. */
    readonly anonymous?: true | readonly Scope[];
    /** Takes anonymous callers from this machine alone: for a server that listens on loopback. */
    readonly anonymousLoopbackOnly?: boolean;
    /** Jobs of GitHub Actions, which exchange their own token for one of ours. */
    readonly github?: GithubOptions;
}
/** Everything about who is calling, put together. */
export interface Authentication {
    readonly authenticate: Authenticate;
    readonly tokens: TokenCache;
    /** Absent where no CI is let in. */
    readonly exchange: Exchange | undefined;
}
/** Puts the providers in their order: our tokens, the admin key, the host's own sign-in, anonymous. Throws Fault `usage` for wrong options. */
export declare function createAuthentication(database: Database, options: AuthOptions, world: Pick<System, 'fetch'> & {
    readonly clock: Pick<System['clock'], 'now'>;
}): Authentication;
