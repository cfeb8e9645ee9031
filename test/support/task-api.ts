import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { createTaskApi, type TaskApi, type TaskApiOptions } from '../../src/api/create-task-api.ts';
import type { Database } from '../../src/store/database.ts';
import { atTheEnd } from './database.ts';
import { PATIENT } from './patient-server.ts';

/** A task API behind a real server on loopback, mounted at /agents. */
export interface RunningApi {
  readonly api: TaskApi;
  /** The mount's URL, without a trailing slash. */
  readonly url: string;
  /** One call: JSON body in, status, headers and read body out. */
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Ends streams and the server; done at the end of the test by itself. */
  close(): Promise<void>;
}

/** What came back. `body` is JSON where it is said to be, else text. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back
  readonly body: any;
}

/** Starts an API on `database`; everybody may do everything unless `options` say who may. It sweeps nothing and, without `outbox: {}`, tells nobody outside. */
export async function startTaskApi(database: Database, options: Partial<TaskApiOptions> = {}): Promise<RunningApi> {
  const api = createTaskApi({ database, anonymous: true, migrate: 'off', sweep: false, outbox: false, ...options });
  const app = express();
  app.use('/agents', api.router);
  const server = createServer(PATIENT, app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/agents`;
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closed ??= api.close().then(() => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    });
    return closed;
  };
  atTheEnd(close);
  return { api, url, close, call: (method, path, body, headers) => callUrl(method, `${url}${path}`, body, headers) };
}

/** One call to any URL. A string or bytes go as they are, anything else as JSON. */
export async function callUrl(
  method: string,
  url: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const raw = typeof body === 'string' || body instanceof Uint8Array;
  const response = await fetch(url, {
    method,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: (raw ? body : JSON.stringify(body)) as NonNullable<RequestInit['body']> }),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, body: isJson && text !== '' ? JSON.parse(text) : text };
}
