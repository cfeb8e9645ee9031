import { expect } from 'vitest';
import { type OperationId, operations } from '../../src/schema/generated/task-api/api-operations.ts';

/** Asks one API for an operation; what comes is already held against the document. */
type AskFor = (
  id: OperationId,
  of?: {
    readonly params?: Readonly<Record<string, string | number>>;
    readonly query?: string;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  },
  // biome-ignore lint/suspicious/noExplicitAny: tests look into whatever came back
) => Promise<{ readonly status: number; readonly body: any }>;

/** Asks for every operation on endpoints and deliveries, and for the answers that go wrong. */
export async function askForWebhooks(ask: AskFor): Promise<void> {
  const made = await ask('createEndpoint', { body: { url: 'https://hooks.example.org', events: ['run.*'] } });
  expect(made.status).toBe(201);
  const params = { id: made.body.id };
  expect((await ask('createEndpoint', { body: { url: 'https://127.0.0.1' } })).status).toBe(422);
  expect((await ask('listEndpoints')).body.items).toHaveLength(1);
  expect((await ask('getEndpoint', { params })).status).toBe(200);
  expect((await ask('rotateEndpoint', { params })).body.secret).not.toBe(made.body.secret);
  const tested = await ask('testEndpoint', { params });
  expect(tested.status).toBe(202);
  expect((await ask('updateEndpoint', { params, body: { disabled: true } })).body.disabled).toBe(true);
  expect((await ask('testEndpoint', { params })).status).toBe(409);
  expect((await ask('listDeliveries', { query: '?status=pending' })).body.items).toHaveLength(1);
  expect((await ask('getDelivery', { params: { id: tested.body.id } })).body.tries).toEqual([]);
  expect((await ask('redeliver', { params: { id: tested.body.id } })).status).toBe(202);
  expect((await ask('deleteEndpoint', { params })).status).toBe(200);
}

/** Asks for every operation on tokens, and for the answers that go wrong. */
export async function askForTokens(ask: AskFor): Promise<void> {
  const made = await ask('createToken', { body: { name: 'n', scopes: ['tasks:read'] } });
  expect(made.status).toBe(201);
  expect((await ask('createToken', { body: { name: 'n', scopes: [] } })).status).toBe(422);
  expect((await ask('listTokens')).body.items).toHaveLength(1);
  expect((await ask('revokeToken', { params: { id: made.body.id } })).status).toBe(200);
  expect((await ask('revokeToken', { params: { id: 999 } })).status).toBe(404);
  expect((await ask('exchangeToken', { body: { token: 'a.b.c' } })).status).toBeGreaterThanOrEqual(400);
}

/** Asks a server without a fleet for every operation of one: it has nothing to show, whatever is said. */
export async function askForNoFleet(ask: AskFor): Promise<void> {
  const params = { run_id: 'r', attempt: 1, worker: 'w', job: 1, sha256: 'a'.repeat(64) };
  for (const [id, { path, body: kind }] of Object.entries(operations)) {
    if (!path.startsWith('/fleet')) continue;
    const body = kind === 'json' ? {} : kind === 'none' ? undefined : 'bytes';
    const type = kind === 'stream' ? { 'content-type': 'application/octet-stream' } : {};
    const headers = { ...type, 'x-job-ticket': 'a'.repeat(32) };
    const { status } = await ask(id as OperationId, { params, query: '?seq=1', headers, body });
    expect([404, 422], id).toContain(status);
  }
}
