import type { Database } from '../../store/database.ts';
import { isTokenName } from '../../store/tokens/token.ts';
import { ACTIVE_PER_NAME, createToken, listTokens, revokeToken } from '../../store/tokens/tokens.ts';
import type { Clock } from '../../system/clock.ts';
import { isoTime } from '../../system/clock.ts';
import type { Exchange } from '../auth/github/exchange.ts';
import { allows, isScope, type Principal } from '../auth/principal.ts';
import type { TokenCache } from '../auth/token-cache.ts';
import { json, type Reply } from '../http/call.ts';
import { type FieldFault, Problem } from '../http/problem.ts';

/** What the operations on tokens work with. */
export interface TokenHandlerOptions {
  readonly database: Database;
  readonly tokens: TokenCache;
  readonly exchange: Exchange | undefined;
  readonly clock: Pick<Clock, 'now'>;
}

/** The token a caller asks for. */
interface TokenWish {
  readonly name: string;
  readonly scopes: readonly string[];
  /** RFC 3339; without it the token does not expire. */
  readonly expires_at?: string | null;
}

/** The operations on tokens, for callers that may make them, and the exchange, for callers that have none yet. */
export function createTokenHandlers({ database, tokens, exchange, clock }: TokenHandlerOptions) {
  return {
    createToken: async ({
      principal,
      body,
    }: {
      readonly principal: Principal;
      readonly body: TokenWish;
    }): Promise<Reply> => {
      assertUnbound(principal);
      checkWish(body, clock.now());
      assertNoMoreThan(principal, body.scopes);
      const minted = await createToken(database, {
        name: body.name,
        scopes: [...new Set(body.scopes)],
        expiresAt: body.expires_at ?? null,
        createdBy: principal.id,
      });
      if (minted === undefined) {
        throw new Problem(
          409,
          `There are ${ACTIVE_PER_NAME} active tokens of the name ${body.name} already: revoke one first.`,
        );
      }
      return unkept(201, { ...minted.token, token: minted.text });
    },

    listTokens: async ({ principal }: { readonly principal: Principal }): Promise<Reply> => {
      assertUnbound(principal);
      return json(200, { items: await listTokens(database) });
    },

    revokeToken: async ({
      principal,
      params,
    }: {
      readonly principal: Principal;
      readonly params: { readonly id: number };
    }): Promise<Reply> => {
      assertUnbound(principal);
      const token = await revokeToken(database, params.id);
      if (token === undefined) throw new Problem(404, `There is no token ${params.id}.`);
      tokens.forget(params.id);
      return json(200, token);
    },

    exchangeToken: async ({ body }: { readonly body: { readonly token: string } }): Promise<Reply> => {
      if (exchange === undefined) throw new Problem(404, 'No CI is let in here: the option github is not set.');
      return unkept(201, await exchange(body.token));
    },
  };
}

// RFC 6749: what holds a token is kept by nobody on the way.
function unkept(status: number, body: unknown): Reply {
  return json(status, body, { 'Cache-Control': 'no-store', Pragma: 'no-cache' });
}

// A token that is bound to a run would free itself of it by making another.
function assertUnbound(principal: Principal): void {
  if (principal.owner !== undefined) throw new Problem(403, 'A CI token has no business with tokens.');
}

function assertNoMoreThan(principal: Principal, scopes: readonly string[]): void {
  const beyond = scopes.filter((scope) => !(isScope(scope) && allows(principal, scope)));
  if (beyond.length > 0) {
    throw new Problem(403, `Nobody gives what they do not have: ${principal.name} lacks ${beyond.join(', ')}.`);
  }
}

function checkWish({ name, scopes, expires_at: expiresAt }: TokenWish, now: number): void {
  const errors: FieldFault[] = [];
  if (!isTokenName(name)) errors.push({ pointer: '/name', detail: 'must be 1 to 128 printable characters' });
  if (scopes.length === 0) errors.push({ pointer: '/scopes', detail: 'must name at least one' });
  for (const [place, scope] of scopes.entries()) {
    if (!isScope(scope)) errors.push({ pointer: `/scopes/${place}`, detail: 'must be a scope there is' });
  }
  if (typeof expiresAt === 'string' && !(Date.parse(expiresAt) > now)) {
    errors.push({ pointer: '/expires_at', detail: `must be a time after now, ${isoTime(now)}` });
  }
  if (errors.length > 0) throw new Problem(422, 'This token cannot be made.', { errors });
}
