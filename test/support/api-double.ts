import type { ServerResponse } from 'node:http';
import { createLoopback, type HeardRequest, json, type OriginalServer } from './original-server.ts';

/** A run as the double keeps it. */
export interface DoubleRun {
  readonly run_id: string;
  readonly attempt: number;
  readonly source_key: string;
  readonly [field: string]: unknown;
}

/** A task as the double keeps it. */
export interface DoubleTask {
  readonly id: number;
  readonly run_id: string;
  readonly attempt: number;
  readonly task: string;
  readonly status: string;
  readonly [field: string]: unknown;
}

/** The parts of our API a run speaks to, in memory. */
export interface ApiDouble extends Omit<OriginalServer, 'rows'> {
  readonly runs: DoubleRun[];
  readonly tasks: DoubleTask[];
  /** Pieces of logs by the id of their task. */
  readonly logs: Map<number, Buffer[]>;
  /** Statuses each task went through, by name. */
  readonly path: Map<string, string[]>;
  /** Who asked for a cancel, told with the next heartbeat. */
  cancelledBy: string | undefined;
  /** False for an API that does not know of logs in batches; default true. */
  takesLogsAlong: boolean;
  /** Items refused, by the name of their task. */
  readonly refused: Map<string, { readonly status: number; readonly problem: unknown }>;
}

/** A double of our API on loopback, ended with the test. */
export async function createApiDouble(): Promise<ApiDouble> {
  const double = {
    runs: [] as DoubleRun[],
    tasks: [] as DoubleTask[],
    logs: new Map<number, Buffer[]>(),
    path: new Map<string, string[]>(),
    refused: new Map<string, { status: number; problem: unknown }>(),
    cancelledBy: undefined as string | undefined,
    takesLogsAlong: true,
  };
  const loopback = await createLoopback((request, response) => answer(double as ApiDouble, request, response));
  const { url, requests, stop, start } = loopback;
  return Object.defineProperty(Object.assign(double, { url, requests, stop, start }), 'mischief', {
    get: () => loopback.mischief,
    set: (next) => {
      loopback.mischief = next;
    },
  }) as ApiDouble;
}

function answer(double: ApiDouble, { method, path, body }: HeardRequest, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(path, 'http://here');
  const run = /^\/agents\/runs\/([^/]+)\/(\d+)(\/heartbeat)?$/.exec(pathname);
  const log = /^\/agents\/tasks\/(\d+)\/log$/.exec(pathname);
  if (method === 'POST' && pathname === '/agents/runs') register(double, JSON.parse(String(body)), response);
  else if (method === 'POST' && pathname === '/agents/tasks/batch') batch(double, JSON.parse(String(body)), response);
  else if (run) changeRun(double, run, body, response);
  else if (log) append(double, Number(log[1]), Number(searchParams.get('seq')), body, response);
  else json(response, 404, { title: 'Not Found', status: 404, detail: 'Nothing is there.' });
}

function register(double: ApiDouble, body: DoubleRun, response: ServerResponse): void {
  const known = double.runs.find(({ source_key }) => source_key === body.source_key);
  if (known) return void json(response, 200, known);
  const taken = new Set(double.runs.filter(({ run_id }) => run_id === body.run_id).map(({ attempt }) => attempt));
  let attempt = Number(body.attempt ?? 1);
  while (taken.has(attempt)) attempt += 1;
  const run = { status: 'running', ...body, attempt };
  double.runs.push(run);
  json(response, 201, run);
}

function changeRun(
  double: ApiDouble,
  [, id, attempt, beat]: RegExpExecArray,
  body: Buffer,
  response: ServerResponse,
): void {
  const at = double.runs.findIndex((run) => run.run_id === id && run.attempt === Number(attempt));
  const run = double.runs[at];
  if (run === undefined)
    return void json(response, 404, { title: 'Not Found', status: 404, detail: 'There is no such run.' });
  if (beat) {
    const cancel = {
      cancel_requested: double.cancelledBy !== undefined,
      cancel_requested_by: double.cancelledBy ?? null,
    };
    return void json(response, 200, { run_id: id, attempt: Number(attempt), status: run.status, ...cancel });
  }
  double.runs[at] = { ...run, ...JSON.parse(String(body)) };
  json(response, 200, double.runs[at]);
}

function batch(double: ApiDouble, { items }: { items: Record<string, unknown>[] }, response: ServerResponse): void {
  if (items.length < 1 || items.length > 1_000)
    return void json(response, 422, { title: 'Unprocessable Content', status: 422, detail: 'Wrong number of items.' });
  json(response, 200, { results: items.map((item) => put(double, item)) });
}

function put(double: ApiDouble, { op: _op, log, ...item }: Record<string, unknown>) {
  const { run_id, attempt, task, status } = item as unknown as DoubleTask;
  const refused = double.refused.get(task);
  if (refused) return refused;
  if (!double.runs.some((run) => run.run_id === run_id && run.attempt === attempt))
    return { status: 404, problem: { title: 'Not Found', status: 404, detail: 'There is no such run.' } };
  const at = double.tasks.findIndex((one) => one.run_id === run_id && one.attempt === attempt && one.task === task);
  const id = at < 0 ? double.tasks.length + 1 : at + 1;
  const row = { reason: null, ...item, id } as unknown as DoubleTask;
  double.tasks[id - 1] = row;
  const path = double.path.get(task) ?? [];
  if (path.at(-1) !== status) double.path.set(task, [...path, status]);
  const done = { status: at < 0 ? 201 : 200, task: id };
  if (log === undefined || !double.takesLogsAlong) return done;
  const { seq, text } = log as { seq: number; text: string };
  const { status: code, body } = appended(double, id, seq, Buffer.from(text));
  return { ...done, ...(code === 200 ? { next_seq: body.next_seq } : { problem: body }) };
}

function append(double: ApiDouble, id: number, seq: number, bytes: Buffer, response: ServerResponse): void {
  const { status, body } = appended(double, id, seq, bytes);
  json(response, status, body);
}

function appended(double: ApiDouble, id: number, seq: number, bytes: Buffer) {
  const pieces = double.logs.get(id) ?? [];
  if (seq > pieces.length + 1) {
    const body = { title: 'Conflict', status: 409, detail: 'A gap.', next_seq: pieces.length + 1 };
    return { status: 409, body };
  }
  if (seq === pieces.length + 1) pieces.push(bytes);
  double.logs.set(id, pieces);
  const body = { seq, next_seq: pieces.length + 1, bytes: Buffer.concat(pieces).length };
  return { status: 200, body };
}
