import { type Clock, isoTime, millisecondsBetween } from '../../system/clock.ts';
import type { LeanFetch, LeanResponse } from '../../system/lean-fetch.ts';
import { Later, NoEntry, Refused, reasonIn } from './faults.ts';

/** A request below the API's base. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** From `/agents` on, query included. */
  readonly path: string;
  /** True where an answer without a body (204) is one. */
  readonly mayBeEmpty?: boolean;
  /** JSON text, or bytes sent as they are. */
  readonly body?: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the API answered, where it took the request. */
export interface ApiAnswer {
  readonly status: number;
  readonly json: unknown;
}

/** Sends one request once. Throws `Later`, `Refused` or `NoEntry`. */
export type Send = (request: ApiRequest, signal: AbortSignal) => Promise<ApiAnswer>;

export interface SenderOptions {
  /** Where the API is, as a person writes it; a slash at its end or `/agents` does no harm. */
  readonly baseUrl: string;
  readonly token?: string | (() => Promise<string | undefined>);
  readonly fetch: LeanFetch;
  readonly clock: Clock;
  readonly userAgent?: string;
}

/** How long an answer may take, ms: some are slow, and a request given up may have been carried out. */
const PATIENCE_MS = 60_000;
const MOST_REDIRECTS = 3;

/** A sender for one API. */
export function createSender(options: SenderOptions): Send {
  const base = tidyBase(options.baseUrl);
  const ask = async (url: string, request: ApiRequest, signal: AbortSignal, hops: number): Promise<ApiAnswer> => {
    const response = await asked(options, url, request, signal);
    const text = await response.text().catch((cause: unknown) => {
      throw silent(base, cause);
    });
    const target = redirectTarget(url, response);
    if (target !== undefined && hops < MOST_REDIRECTS) return ask(target, request, signal, hops + 1);
    if (response.status === 204 && request.mayBeEmpty) return { status: 204, json: undefined };
    return judged(base, response, text, options.clock);
  };
  return async (request, signal) => {
    const over = new AbortController();
    const cancel = options.clock.after(PATIENCE_MS, () => over.abort());
    const give = (): void => over.abort(signal.reason);
    if (signal.aborted) give();
    signal.addEventListener('abort', give);
    try {
      return await ask(`${base}${request.path}`, request, over.signal, 0);
    } finally {
      cancel();
      signal.removeEventListener('abort', give);
    }
  };
}

/** The address of an API without what is always added to it. */
export function tidyBase(baseUrl: string): string {
  return baseUrl
    .trim()
    .replace(/\/+$/, '')
    .replace(/\/agents$/, '');
}

async function asked(
  { fetch, token: given, userAgent }: SenderOptions,
  url: string,
  request: ApiRequest,
  signal: AbortSignal,
): Promise<LeanResponse> {
  const isJson = typeof request.body === 'string';
  const headersFor = (token: string | undefined): Record<string, string> => ({
    accept: 'application/json',
    ...(request.body === undefined ? {} : { 'content-type': isJson ? 'application/json' : 'application/octet-stream' }),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(userAgent === undefined ? {} : { 'user-agent': userAgent }),
    ...request.headers,
  });
  try {
    const headers = headersFor(typeof given === 'function' ? await orAborted(given(), signal) : given);
    const body = request.body === undefined ? {} : { body: request.body };
    return await fetch(url, { method: request.method, headers, ...body, signal, redirect: 'manual' });
  } catch (cause) {
    throw cause instanceof NoEntry || cause instanceof Later ? cause : silent(url, cause);
  }
}

// A token that is long in coming must not outlive the patience of who waits for the request.
function orAborted<Value>(asked: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    void asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

// Only a redirect that keeps method, body and server; any other would lose the token or the body.
function redirectTarget(from: string, response: LeanResponse): string | undefined {
  if (response.status !== 307 && response.status !== 308) return undefined;
  const location = response.headers.get('location');
  if (location === null || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  return target.origin === new URL(from).origin ? target.href : undefined;
}

function judged(base: string, response: LeanResponse, text: string, clock: Clock): ApiAnswer {
  const { status, headers } = response;
  const json = parsed(text);
  if (status >= 300 && status < 400)
    throw new NoEntry(`${base} has moved to ${headers.get('location') ?? 'another address'}: name that one`);
  if (status === 401)
    throw new NoEntry(`${base} knows no such caller (401): give a token with --api-token or API_TOKEN`);
  if (status === 403) throw new NoEntry(`${base} does not allow it (${reasonIn(status, json)})`);
  if (status === 408 || status === 425 || status === 429 || status >= 500) {
    const retryAfter = retryAfterOf(headers.get('retry-after'), clock.now());
    const message = `${base} answered ${reasonIn(status, json)}`;
    throw new Later(message, { status, ...(retryAfter === undefined ? {} : { retryAfter }) });
  }
  if (status >= 400) throw new Refused(status, reasonIn(status, json), json);
  if (typeof json !== 'object' || json === null) {
    const type = headers.get('content-type')?.split(';')[0] ?? 'nothing';
    throw new Later(`${base} does not answer as a task API: it sent ${type}`, { status });
  }
  return { status, json };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Longest wait an API may ask for, ms. */
const LONGEST_WAIT_MS = 300_000;

// Seconds, or a date.
function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : millisecondsBetween(isoTime(now), header);
  return Math.min(wait, LONGEST_WAIT_MS);
}

function silent(url: string, cause: unknown): Later {
  const code = codeOf(cause);
  const { host } = new URL(url);
  return new Later(`${host} does not answer${code === undefined ? '' : ` (${code})`}`, { cause });
}

function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined;
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code;
  return 'cause' in thrown ? codeOf(thrown.cause) : undefined;
}
