import { createAdminKeyProvider } from './admin-key.js';
import { createAnonymousProvider } from './anonymous.js';
import { createAuthenticate } from './authenticator.js';
import { createExchangeHint, createTokenProvider } from './bearer.js';
import { createGithubExchange } from './github/exchange.js';
import { GITHUB_ISSUER } from './github/options.js';
import { createHostProvider } from './host.js';
import { createTokenCache } from './token-cache.js';
/** Puts the providers in their order: our tokens, the admin key, the host's own sign-in, anonymous. Throws Fault `usage` for wrong options. */
export function createAuthentication(database, options, world) {
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
function anonymousOptions(scopes, options) {
    return { scopes, loopbackOnly: options.anonymousLoopbackOnly ?? false };
}
