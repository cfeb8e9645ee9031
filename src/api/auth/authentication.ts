import type { Database } from '../../store/database.ts';
import type { System } from '../../system/system.ts';
import { createAdminKeyProvider } from './admin-key.ts';
import { type AnonymousOptions, createAnonymousProvider } from './anonymous.ts';
import { type Authenticate, createAuthenticate } from './authenticator.ts';
import { createExchangeHint, createTokenProvider } from './bearer.ts';
import { createGithubExchange, type Exchange } from './github/exchange.ts';
import { GITHUB_ISSUER, type GithubOptions } from './github/options.ts';
import { createHostProvider, type HostSignIn } from './host.ts';
import type { Scope } from './principal.ts';
import { createTokenCache, type TokenCache } from './token-cache.ts';

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
export function createAuthentication(
  database: Database,
  options: AuthOptions,
  world: Pick<System, 'fetch'> & { readonly clock: Pick<System['clock'], 'now'> },
): Authentication {
  const tokens = createTokenCache(database, world.clock);
  const { adminApiKey, authenticate, anonymous, github } = options;
  const providers = [
    createTokenProvider(tokens),
    ...(adminApiKey === undefined ? [] : [createAdminKeyProvider(adminApiKey)]),
    ...(authenticate === undefined ? [] : [createHostProvider({ authenticate })]),
    ...(github === undefined ? [] : [createExchangeHint(github.issuer ?? GITHUB_ISSUER)]),
  ];
  const last = anonymous === undefined ? undefined : createAnonymousProvider(anonymousOptions(anonymous, options));
  return {
    authenticate: createAuthenticate(providers, last),
    tokens,
    exchange: github === undefined ? undefined : createGithubExchange(database, github, world),
  };
}

function anonymousOptions(scopes: true | readonly Scope[], options: AuthOptions): AnonymousOptions {
  return { scopes, loopbackOnly: options.anonymousLoopbackOnly ?? false };
}
