import { Fault } from '../../../errors.ts';
import type { Token } from '../../../store/tokens/token.ts';
import { tidyBase } from '../../../sync/send/sender.ts';
import type { System } from '../../../system/system.ts';
import type { TokenBook } from './token-book.ts';

/** An API and what lets us in. */
export interface ApiPlace {
  readonly baseUrl: string;
  readonly token?: string;
}

const PATIENCE_MS = 30_000;

/** The tokens behind an API; it is asked as a caller with `admin:tokens`. Faults: usage (it refuses), unavailable (it does not answer). */
export function openApiBook({ fetch }: Pick<System, 'fetch'>, place: ApiPlace): TokenBook {
  const base = `${tidyBase(place.baseUrl)}/agents/tokens`;
  if (!URL.canParse(base)) throw new Fault('usage', `${place.baseUrl} is no address of an API.`);
  const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(`${base}${path}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        'content-type': 'application/json',
        ...(place.token === undefined ? {} : { authorization: `Bearer ${place.token}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch((cause: unknown) => {
      throw new Fault('unavailable', `${base} does not answer.`, { cause });
    });
    return { status: response.status, json: await response.json().catch(() => undefined) };
  };
  return {
    create: async ({ name, scopes, expiresAt }) => {
      const { token, ...row } = taken(await ask('POST', '', { name, scopes, expires_at: expiresAt })) as Token & {
        token: string;
      };
      return { token: row, text: token };
    },
    list: async () => (taken(await ask('GET', '')) as { items: readonly Token[] }).items,
    revoke: async (id) => {
      const answer = await ask('DELETE', `/${id}`);
      return answer.status === 404 ? undefined : (taken(answer) as Token);
    },
    close: async () => undefined,
  };

  function taken({ status, json }: Answer): unknown {
    if (status >= 200 && status < 300 && json !== undefined) return json;
    const detail = (json as { detail?: unknown } | undefined)?.detail;
    const why = `${base} answered ${status}${typeof detail === 'string' ? `: ${detail}` : '.'}`;
    if (status === 401)
      throw new Fault('usage', why, { cure: 'Give a token with the scope admin:tokens: --api-token or API_TOKEN.' });
    throw new Fault(status >= 400 && status < 500 ? 'usage' : 'unavailable', why);
  }
}

interface Answer {
  readonly status: number;
  readonly json: unknown;
}
