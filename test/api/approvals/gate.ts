import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { expect } from 'vitest';
import type { TaskApiOptions } from '../../../src/api/create-task-api.ts';
import type { Database } from '../../../src/store/database.ts';
import type { Answer, RunningApi } from '../../support/task-api.ts';
import { startTaskApi } from '../../support/task-api.ts';

/** Scopes of a person who decides. */
export const DECIDES = ['tasks:read', 'approvals:decide'] as const;

/** An API whose callers say who they are in a header, as behind a host's own login: `x-person: ana`, `x-groups: ops,web`, `x-scopes: ...`. */
export async function startWithPeople(database: Database, options: Partial<TaskApiOptions> = {}): Promise<RunningApi> {
  return startTaskApi(database, {
    anonymous: [],
    authenticate: (request) => {
      const { headers } = request as IncomingMessage;
      const of = (name: string): string[] | undefined => headers[name]?.toString().split(',');
      const [id] = of('x-person') ?? [];
      if (id === undefined) return null;
      const groups = of('x-groups');
      const logins = of('x-logins');
      return { id, scopes: of('x-scopes') ?? [...DECIDES], ...(groups && { groups }), ...(logins && { logins }) };
    },
    ...options,
  });
}

/** Headers of somebody. */
export function as(person: string, scopes?: readonly string[], groups?: readonly string[]): Record<string, string> {
  return {
    'x-person': person,
    ...(scopes === undefined ? {} : { 'x-scopes': scopes.join(',') }),
    ...(groups === undefined ? {} : { 'x-groups': groups.join(',') }),
  };
}

/** Headers of the program that reports runs. */
export const RUNNER = as('runner', ['tasks:read', 'tasks:write']);

/** Registers a run with one gate that waits by `policy`; answers the gate's task. */
export async function openGate(
  api: RunningApi,
  policy: unknown,
  more: { run_id?: string; ci?: object; headers?: Record<string, string>; outputs?: object; step?: string } = {},
): Promise<{ readonly id: number; readonly version: number; readonly run_id: string }> {
  const { run_id = `run-${randomUUID()}`, headers = RUNNER, step = 'gate' } = more;
  await register(api, run_id, { [step]: { approval: policy } }, { ci: more.ci ?? null, headers });
  const task = await put(api, { run_id, attempt: 1, task: step, outputs: more.outputs ?? {} }, headers);
  return { ...task, run_id };
}

/** Registers an attempt of a run that asks for something in its steps. */
export async function register(
  api: RunningApi,
  run_id: string,
  steps: object,
  more: { attempt?: number; ci?: object | null; headers?: Record<string, string>; resumed_from?: number } = {},
): Promise<void> {
  const { attempt = 1, ci = null, headers = RUNNER } = more;
  const answer = await api.call(
    'POST',
    '/runs',
    {
      run_id,
      attempt,
      source_key: `${run_id} ${attempt}`,
      plan: { name: 'p', path: 'p.yml', digest: 'd' },
      requests: { steps },
      ci,
      started_at: new Date().toISOString(),
    },
    headers,
  );
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
}

/** Puts a task that waits; answers the row. */
export async function put(
  api: RunningApi,
  fields: object,
  headers: Record<string, string> = RUNNER,
): Promise<Answer['body']> {
  const item = { op: 'put', status: 'awaiting_approval', approval_state: 'pending', ...fields };
  const { body } = await api.call('POST', '/tasks/batch', { items: [item] }, headers);
  expect(body.results?.[0]?.task, JSON.stringify(body)).toBeDefined();
  return body.results[0].task;
}
