import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { PATIENT } from './patient-server.ts';

/** A row as the original system keeps it; times have no zone. */
export interface OriginalRow {
  readonly id: number;
  readonly task: string;
  readonly run_id: string;
  readonly status: string;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly duration_ms: number | null;
  readonly inputs: unknown;
  readonly outputs_uri: string | null;
  readonly log_excerpt: string | null;
  readonly approval_state: string | null;
  readonly approver: string | null;
  readonly approval_note: string | null;
  readonly webhook_notified_at: string | null;
}

/** A request as it came. */
export interface HeardRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** Does something else with a request than the server would; true where it answered. */
export type Mischief = (request: HeardRequest, response: ServerResponse) => boolean | Promise<boolean>;

/** The server of the original system, as strict and as forgetful. */
export interface OriginalServer {
  readonly url: string;
  readonly rows: OriginalRow[];
  readonly requests: HeardRequest[];
  /** Asked before every answer. */
  mischief: Mischief;
  /** Ends it; the address stays its own. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const EMPTY = {
  finished_at: null,
  duration_ms: null,
  outputs_uri: null,
  log_excerpt: null,
  approval_state: null,
  approver: null,
  approval_note: null,
  webhook_notified_at: null,
};
const LENGTHS: Readonly<Record<string, number>> = {
  task: 64,
  run_id: 64,
  status: 32,
  outputs_uri: 512,
  approval_state: 32,
  approver: 128,
};
const TIMES = ['started_at', 'finished_at', 'webhook_notified_at'];

/** An original server on loopback, ended with the test. */
export async function createOriginalServer(): Promise<OriginalServer> {
  const rows: OriginalRow[] = [];
  const app = await createLoopback((request, response) => answer(rows, request, response));
  return Object.assign(app, { rows });
}

/** A server on loopback that can be stopped and started again at its address; ended with the test. */
export async function createLoopback(
  handle: (request: HeardRequest, response: ServerResponse) => void,
): Promise<Omit<OriginalServer, 'rows'>> {
  const requests: HeardRequest[] = [];
  const state: { mischief: Mischief } = { mischief: () => false };
  const make = () =>
    createServer(PATIENT, async (incoming, response) => {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of incoming) chunks.push(chunk);
      } catch {
        return;
      }
      const request = {
        method: incoming.method ?? '',
        path: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks),
      };
      requests.push(request);
      if (!(await state.mischief(request, response))) handle(request, response);
    });
  let server = make();
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  onTestFinished(stop);
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    get mischief() {
      return state.mischief;
    },
    set mischief(next) {
      state.mischief = next;
    },
    stop,
    start: async () => {
      server = make();
      await listen(port);
    },
  };
}

/** Answers with JSON. */
export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): true {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
  return true;
}

function answer(rows: OriginalRow[], { method, path, body }: HeardRequest, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(path, 'http://here');
  const id = /^\/agents\/tasks\/(\d+)(\/?)$/.exec(pathname);
  if (pathname === '/agents/tasks') {
    response.writeHead(307, { location: '/agents/tasks/' }).end();
  } else if (id?.[2] === '/') {
    response.writeHead(307, { location: `/agents/tasks/${id[1]}` }).end();
  } else if (pathname === '/agents/tasks/') {
    if (method === 'POST') create(rows, body, response);
    else if (method === 'GET') json(response, 200, listed(rows, searchParams));
    else json(response, 405, { detail: 'Method Not Allowed' });
  } else if (id) {
    if (method === 'PATCH') change(rows, Number(id[1]), body, response);
    else json(response, 405, { detail: 'Method Not Allowed' });
  } else json(response, 404, { detail: 'Not Found' });
}

function create(rows: OriginalRow[], bytes: Buffer, response: ServerResponse): void {
  const body = fieldsOf(bytes, ['task', 'run_id', 'status', 'started_at', 'inputs']);
  const missing = ['task', 'run_id', 'status'].filter((name) => typeof body[name] !== 'string');
  if (isRefused(body, missing, response)) return;
  const { started_at = new Date().toISOString(), inputs = null, ...rest } = body;
  const row = { ...EMPTY, ...rest, inputs, started_at: naive(started_at), id: rows.length + 1 } as OriginalRow;
  rows.push(row);
  json(response, 201, row);
}

function change(rows: OriginalRow[], id: number, bytes: Buffer, response: ServerResponse): void {
  const row = rows[id - 1];
  const body = fieldsOf(bytes, ['status', ...Object.keys(EMPTY)]);
  if (isRefused(body, [], response)) return;
  if (row === undefined) return void json(response, 404, { detail: `Agent task ${id} not found` });
  if (body.status === null) return void broken(response);
  const times = TIMES.filter((name) => name in body).map((name) => [name, naive(body[name])]);
  rows[id - 1] = { ...row, ...body, ...Object.fromEntries(times) } as OriginalRow;
  json(response, 200, rows[id - 1]);
}

function fieldsOf(bytes: Buffer, known: readonly string[]): Record<string, unknown> {
  const body = JSON.parse(bytes.toString()) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(body).filter(([name]) => known.includes(name)));
}

// True where it has answered: 422 for what the models refuse, 500 for what only the database did.
function isRefused(body: Record<string, unknown>, missing: readonly string[], response: ServerResponse): boolean {
  const faults = [
    ...missing.map((name) => fault(name, 'Field required')),
    ...Object.entries(LENGTHS)
      .filter(([name, most]) => String(body[name] ?? '').length > most)
      .map(([name, most]) => fault(name, `String should have at most ${most} characters`)),
    ...TIMES.filter((name) => typeof body[name] === 'string' && Number.isNaN(Date.parse(body[name] as string))).map(
      (name) => fault(name, 'Input should be a valid datetime'),
    ),
    ...(typeof body.inputs === 'string' || Array.isArray(body.inputs)
      ? [fault('inputs', 'Input should be a valid dictionary')]
      : []),
  ];
  if (faults.length > 0) return json(response, 422, { detail: faults });
  if (JSON.stringify(body).includes('\\u0000') || Number(body.duration_ms ?? 0) > 2 ** 31 - 1) {
    broken(response);
    return true;
  }
  return false;
}

function fault(name: string, msg: string) {
  return { type: 'invalid', loc: ['body', name], msg };
}

function broken(response: ServerResponse): void {
  response.writeHead(500, { 'content-type': 'text/plain' }).end('Internal Server Error');
}

function naive(time: unknown): string | null {
  if (typeof time !== 'string') return null;
  const zoned = /(Z|[+-]\d\d:\d\d)$/.test(time) ? time : `${time}Z`;
  return new Date(zoned)
    .toISOString()
    .replace(/(?:\.000)?Z$/, '')
    .replace(/(\.\d{3})$/, '$1000');
}

function listed(rows: readonly OriginalRow[], query: URLSearchParams): OriginalRow[] {
  const [run, status] = [query.get('run_id'), query.get('status')];
  return rows
    .filter((row) => (!run || row.run_id === run) && (!status || row.status === status))
    .sort((a, b) => String(b.started_at).localeCompare(String(a.started_at)))
    .slice(0, Number(query.get('limit') ?? 100));
}
