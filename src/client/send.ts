import { type OperationId, operations } from '../schema/generated/task-api/api-operations.ts';
import { addressOf, tidyBaseUrl, type Values } from './address.ts';
import { ApiError, errorOf } from './api-error.ts';

/** How to reach a task API. */
export interface ClientOptions {
  /** URL of its mount: `http://localhost:8001/agents`; slashes at the end do no harm. In browsers a path is enough. */
  readonly baseUrl: string;
  /** Sent as bearer; a function is asked before each request. */
  readonly token?: string | (() => Promise<string | undefined>);
  /** In place of the platform's. */
  readonly fetch?: typeof fetch;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Aborts everything this client does. */
  readonly signal?: AbortSignal;
  /** How long an answer may take, in ms; 30,000 unless told. Streams must begin within it. */
  readonly timeoutMs?: number;
}

/** What one request may say beyond its parameters. */
export interface RequestOptions {
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
  /** Makes repeating the request safe. */
  readonly idempotencyKey?: string;
  /** Version of the task that a change of it is based on; the API answers 412 where it has another by now. */
  readonly ifVersion?: number;
}

/** What a request carries. */
export interface Cargo {
  readonly params?: Values;
  readonly query?: Values;
  /** Bytes, blobs and text are sent as they are, everything else as JSON. */
  readonly body?: unknown;
  readonly accept?: string;
}

/**
 * Sends one request and reads what is answered, if that is a success. Throws an ApiError otherwise, and the reason of a signal of the
 * caller's that aborts. The time limit is over once `read` is done: it may hand out a stream that goes on.
 */
export type Send = <T>(
  id: OperationId,
  cargo: Cargo,
  read: (response: Response) => T | Promise<T>,
  options?: RequestOptions,
) => Promise<T>;

const PATIENCE_MS = 30_000;

/** A sender for one API. */
export function createSend(options: ClientOptions): Send {
  const base = tidyBaseUrl(options.baseUrl);
  const ask = options.fetch ?? ((input, init) => fetch(input, init));
  return async (id, cargo, read, request = {}) => {
    const { method, path } = operations[id];
    const url = `${base}${addressOf(path, cargo.params, cargo.query)}`;
    const timeoutMs = request.timeoutMs ?? options.timeoutMs ?? PATIENCE_MS;
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), timeoutMs);
    const given = [options.signal, request.signal].filter((signal) => signal !== undefined);
    try {
      const headers = await headersOf(options, cargo, request);
      const body = bodyOf(cargo.body);
      const signal = AbortSignal.any([late.signal, ...given]);
      const init = { method: method.toUpperCase(), headers, signal };
      const response = await ask(url, body === undefined ? init : { ...init, body });
      if (!response.ok) throw await errorOf(response);
      return await read(response);
    } catch (thrown) {
      for (const signal of given) signal.throwIfAborted();
      if (thrown instanceof ApiError) throw thrown;
      const message = late.signal.aborted ? `did not answer within ${timeoutMs} ms` : 'does not answer';
      throw new ApiError(`${base} ${message}`, { status: 0, cause: thrown });
    } finally {
      clearTimeout(timer);
    }
  };
}

async function headersOf(
  options: ClientOptions,
  cargo: Cargo,
  request: RequestOptions,
): Promise<Record<string, string>> {
  const token = typeof options.token === 'function' ? await options.token() : options.token;
  const { body } = cargo;
  return {
    accept: cargo.accept ?? 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...(body === undefined ? {} : { 'content-type': typeOf(body) }),
    ...(request.idempotencyKey === undefined ? {} : { 'idempotency-key': request.idempotencyKey }),
    ...(request.ifVersion === undefined ? {} : { 'if-match': `"${cargo.params?.id}.${request.ifVersion}"` }),
    ...options.headers,
    ...request.headers,
  };
}

function typeOf(body: unknown): string {
  if (typeof body === 'string') return 'text/plain; charset=utf-8';
  return body instanceof Uint8Array || body instanceof Blob ? 'application/octet-stream' : 'application/json';
}

function bodyOf(body: unknown): string | Blob | Uint8Array<ArrayBuffer> | undefined {
  if (body === undefined || typeof body === 'string' || body instanceof Blob) return body;
  return body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : JSON.stringify(body);
}
