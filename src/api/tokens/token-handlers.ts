import type { OperationId } from '../../schema/generated/task-api/api-operations.ts';
import type { TokenCreate } from '../../schema/generated/task-api/api-types.ts';
import { asInstant } from '../../schema/instant.ts';
import type { Database } from '../../store/database.ts';
import { isTokenName } from '../../store/tokens/token.ts';
import { ACTIVE_PER_NAME, createToken, listTokens, revokeToken } from '../../store/tokens/tokens.ts';
import type { Clock } from '../../system/clock.ts';
import type { Exchange } from '../auth/github/exchange.ts';
import { allows, isScope, type Principal } from '../auth/principal.ts';
import type { TokenCache } from '../auth/token-cache.ts';
import { type Call, json, type Reply } from '../http/call.ts';
import { type FieldFault, Problem } from '../http/problem.ts';

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
export function createTokenHandlers({ database, tokens, exchange, clock }: TokenHandlerOptions): TokenHandlers {
  return {
    createToken: async ({ principal, body }) => {
      assertUnbound(principal);
      const expiresAt = checkWish(body, clock.now());
      assertNoMoreThan(principal, body.scopes);
      const minted = await createToken(database, {
        name: body.name,
        scopes: [...new Set(body.scopes)],
        expiresAt,
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

    listTokens: async ({ principal }) => {
      assertUnbound(principal);
      return json(200, { items: await listTokens(database) });
    },

    revokeToken: async ({ principal, params }) => {
      assertUnbound(principal);
      const token = await revokeToken(database, params.id);
      if (token === undefined) throw new Problem(404, `There is no token ${params.id}.`);
      tokens.forget(params.id);
      return json(200, token);
    },

    exchangeToken: async ({ body }) => {
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

/** Throws a Problem 422 for what no token can be; answers when it expires, in UTC. */
function checkWish({ name, scopes, expires_at: wanted = null }: TokenCreate, now: number): string | null {
  const errors: FieldFault[] = [];
  if (!isTokenName(name)) errors.push({ pointer: '/name', detail: 'must be 1 to 128 printable characters' });
  if (scopes.length === 0) errors.push({ pointer: '/scopes', detail: 'must name at least one' });
  const expiresAt = wanted === null ? null : asInstant(wanted);
  if (expiresAt !== null && !(Date.parse(expiresAt ?? '') > now)) {
    errors.push({ pointer: '/expires_at', detail: 'must be a time to come' });
  }
  if (errors.length === 0 && expiresAt !== undefined) return expiresAt;
  throw new Problem(422, 'This token cannot be made.', { errors });
}
