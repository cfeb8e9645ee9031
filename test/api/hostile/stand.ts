import { expect } from 'vitest';
import { SCOPES } from '../../../src/api/auth/principal.ts';
import type { TaskApiOptions } from '../../../src/api/create-task-api.ts';
import type { Database } from '../../../src/store/database.ts';
import { freshDatabase } from '../../support/database.ts';
import { type Answer, type RunningApi, startTaskApi } from '../../support/task-api.ts';

/** An API with rows in every table that callers can reach, and the means to see that nothing of them changed. */
export interface Stand extends RunningApi {
  readonly database: Database;
  /** A task that runs and belongs to the registered run `r`, attempt 1. */
  readonly task: number;
  /** What was told of failures: nothing hostile may be one. */
  readonly failures: readonly unknown[];
  /** One text for all rows of all tables. */
  digest(): Promise<string>;
}

/** The registration of a run as it should be. */
export const REGISTRATION = {
  run_id: 'r',
  source_key: 'here/1',
  plan: { name: 'nightly', path: 'plans/nightly.yml', digest: 'sha256:0', text: 'name: nightly\n' },
  started_at: '2026-01-02T03:04:05Z',
};

/** Starts one; it ends with the test, or the file's tests where none runs. */
export async function startStand(
  makeDatabase: () => Promise<Database> = freshDatabase,
  options: Partial<TaskApiOptions> = {},
): Promise<Stand> {
  const failures: unknown[] = [];
  const logger = {
    info: () => {},
    warn: () => {},
    error: (_message: string, details?: object) => failures.push(details),
  };
  const database = await makeDatabase();
  const api = await startTaskApi(database, { logger, anonymous: SCOPES, ...options });
  const { status } = await api.call('POST', '/runs', REGISTRATION);
  expect(status).toBe(201);
  const body = { items: [{ op: 'put', run_id: 'r', attempt: 1, task: 'build', status: 'running' }] };
  const { results } = (await api.call('POST', '/tasks/batch', body)).body;
  const task: number = results[0].task.id;
  await api.call('POST', `/tasks/${task}/log?seq=1`, 'first words\n', { 'content-type': 'text/plain' });
  await api.call('POST', '/tokens', { name: 'ci', scopes: ['tasks:read'] });
  await api.call('POST', '/tasks', { task: 't', run_id: 'q', status: 'queued' }, { 'idempotency-key': 'k' });
  return { ...api, database, task, failures, digest: () => digestOf(database) };
}

const TABLES = [
  'tasks',
  'runs',
  'events',
  'logs',
  'tokens',
  'spent_tokens',
  'idempotency',
  'schedule_ticks',
  'decisions',
  'links',
  'endpoints',
  'deliveries',
];

async function digestOf(database: Database): Promise<string> {
  const parts = TABLES.map(
    (table) =>
      `SELECT '${table} ' || count(*) || ' ' || md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS line FROM "${database.schema}".agents_${table} AS t`,
  );
  const rows = await database.query({ text: parts.join(' UNION ALL ') });
  return rows.map(({ line }) => line).join('\n');
}

/** Expects a problem of the 4xx that names the field; `pointer` is exact where it is text. */
export function expectRefused(answer: Answer, pointer?: string | RegExp, status?: number): void {
  const told = JSON.stringify(answer.body)?.slice(0, 500);
  expect(answer.status, told).toBe(status ?? 422);
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(answer.body.status).toBe(answer.status);
  expect(answer.body.request_id).toEqual(expect.any(String));
  if (pointer === undefined) return;
  const pointers = (answer.body.errors ?? []).map((fault: { pointer: string }) => fault.pointer);
  const named = pointers.some((one: string) => (typeof pointer === 'string' ? one === pointer : pointer.test(one)));
  expect(named, `${told} names ${pointer}`).toBe(true);
}

/** Does what must be refused, and expects that no row changed and nothing failed. */
export async function changingNothing(stand: Stand, work: () => Promise<void>): Promise<void> {
  const before = await stand.digest();
  await work();
  expect(await stand.digest()).toBe(before);
  expect(stand.failures).toEqual([]);
}
