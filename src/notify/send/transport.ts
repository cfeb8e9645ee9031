import type { GuardedFetch } from '../../system/guarded/guarded-fetch.ts';
import type { System } from '../../system/system.ts';

/** A request as an adapter makes it. */
export interface Ask {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text. */
  readonly body?: string;
}

/** What a service answered; `text` is bounded. */
export interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly text: string;
}

/** Sends one request. Rejects where there is no answer, or `signal` aborts. */
export type Transport = (ask: Ask, signal: AbortSignal) => Promise<Answer>;

const MOST_BYTES = 65_536;

/** Requests as this process makes them. */
export function fetchTransport({ fetch }: Pick<System, 'fetch'>): Transport {
  return async (ask, signal) => {
    const { url, method = 'POST', body } = ask;
    const response = await fetch(url, {
      method,
      headers: headersOf(ask),
      redirect: 'manual',
      signal,
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, headers: response.headers, text: await textOf(response) };
  };
}

/** Requests that cannot be made a way into a private network. */
export function guardedTransport(call: GuardedFetch): Transport {
  return (ask, signal) => {
    const { url, method = 'POST', body } = ask;
    return call(url, { method, headers: headersOf(ask), signal, ...(body === undefined ? {} : { body }) });
  };
}

function headersOf({ headers = {}, body }: Ask): Record<string, string> {
  return { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers };
}

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString();
}
