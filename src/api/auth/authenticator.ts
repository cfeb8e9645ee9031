import { Problem } from '../http/problem.ts';
import type { Principal } from './principal.ts';

/** A request as far as it says who is calling. */
export interface AuthRequest {
  /** A header by its lower-case name. */
  header(name: string): string | undefined;
  /** Address of the caller, where it is known. */
  readonly ip: string | undefined;
  /** The host's own request, for the host's own callback. */
  readonly raw: unknown;
}

/** A credential that was meant for this provider and is no good. */
export interface Refusal {
  /** Why, for the caller. */
  readonly refused: string;
}

/** Knows some callers. Undefined says: nobody I know, ask the next. */
export type Provider = (request: AuthRequest) => Promise<Principal | Refusal | undefined>;

/** Finds out who is calling; throws Problem 401 where nobody knows. */
export type Authenticate = (request: AuthRequest) => Promise<Principal>;

/** Headers that carry a credential: where one of them is there, the caller is never taken for anonymous. */
const CREDENTIALS = ['authorization', 'x-admin-key'];

/**
 * Asks the providers in turn; the first that knows the caller answers. `anonymous` is asked only where nothing was presented:
 * a bad credential is a mistake that must show, not a way to fewer rights.
 */
export function createAuthenticate(providers: readonly Provider[], anonymous?: Provider): Authenticate {
  return async (request) => {
    for (const provider of providers) {
      const answer = await provider(request);
      if (answer === undefined) continue;
      if ('refused' in answer) throw badCredential(answer.refused);
      return asTheWayIn(request, answer);
    }
    if (CREDENTIALS.some((name) => request.header(name) !== undefined)) {
      throw badCredential('Nobody knows this credential.');
    }
    const answer = await anonymous?.(request);
    if (answer !== undefined && !('refused' in answer)) return asTheWayIn(request, answer);
    throw noCredential(answer?.refused);
  };
}

/** History tells the dashboard and the command line from other callers by what they say of themselves: a label, which gives no rights. */
function asTheWayIn(request: AuthRequest, principal: Principal): Principal {
  const said = request.header('x-orchestrator-client');
  const isLabel = said === 'dashboard' || said === 'cli';
  return principal.channel === 'api' && isLabel ? { ...principal, channel: said } : principal;
}

/** 401 for a credential that was presented and is no good. */
export function badCredential(detail: string): Problem {
  return new Problem(401, detail, {
    headers: { 'WWW-Authenticate': 'Bearer realm="orchestrator", error="invalid_token"' },
  });
}

// RFC 6750: without a credential no error is named.
function noCredential(why = 'Send a token: "Authorization: Bearer orc_...".'): Problem {
  return new Problem(401, why, { headers: { 'WWW-Authenticate': 'Bearer realm="orchestrator"' } });
}
