import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTaskApi, type TaskApi, type TaskApiOptions } from '../../../src/api/create-task-api.ts';
import type { Database } from '../../../src/store/database.ts';
import { createToken } from '../../../src/store/tokens/tokens.ts';
import { freshDatabase } from '../../support/database.ts';
import { AUDIENCE, type OidcIssuer, startIssuer } from '../../support/oidc-issuer.ts';
import { describePostgres } from '../../support/postgres.ts';

describePostgres('who may call, over HTTP', () => {
  let issuer: OidcIssuer;
  let database: Database;
  const ends: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    issuer = await startIssuer();
    database = await freshDatabase();
  });
  afterAll(async () => {
    for (const end of ends) await end();
    await issuer.close();
  });

  async function mount(options: Partial<TaskApiOptions> = {}): Promise<string> {
    const api: TaskApi = createTaskApi({ database, sweep: false, ...options });
    const server = createServer(express().use('/agents', api.router));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await api.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/agents`;
  }

  const post = (url: string, body: unknown, token?: string) =>
    fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
  const task = { task: 'seo.validate', run_id: 'r1', status: 'running' };

  it('asks who is there before anything else', async () => {
    const base = await mount();
    const response = await post(`${base}/tasks`, 'nonsense');
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="orchestrator"']);
    expect(response.headers.get('content-type')).toMatch('application/problem+json');
  });

  it('names the scope that is missing', async () => {
    const base = await mount();
    const reader = await createToken(database, {
      name: 'reader',
      scopes: ['tasks:read'],
      expiresAt: null,
      createdBy: 'test',
    });
    const response = await post(`${base}/tasks`, task, reader?.text);
    expect(response.status).toBe(403);
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="insufficient_scope", scope="tasks:write"');
  });

  it('lets a job in by the exchange, for what is its own', async () => {
    const rules = [{ name: 'nightly', match: { repository_id: '74' }, scopes: ['tasks:read', 'tasks:write'] as const }];
    const base = await mount({ adminApiKey: 'key', github: { audience: AUDIENCE, issuer: issuer.url, rules } });
    const exchange = async (run: string): Promise<string> => {
      const response = await post(`${base}/auth/github`, { token: await issuer.token({ run_id: run }) });
      expect([response.status, response.headers.get('cache-control')]).toEqual([201, 'no-store']);
      return ((await response.json()) as { token: string }).token;
    };
    const [mine, other] = [await exchange('1'), await exchange('2')];
    const created = await post(`${base}/tasks`, task, mine);
    expect(created.status).toBe(201);
    const { id } = (await created.json()) as { id: number };
    const patch = (token: string) =>
      fetch(`${base}/tasks/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: '{"status":"succeeded"}',
      });
    expect((await patch(other)).status).toBe(403);
    expect((await patch(mine)).status).toBe(200);
    const events = await database.query({ text: `SELECT DISTINCT actor FROM "${database.schema}".agents_events` });
    expect(events).toEqual([{ actor: 'github:octocat' }]);
    expect((await fetch(`${base}/tasks`, { headers: { 'x-admin-key': 'key' } })).status).toBe(200);
    expect((await fetch(`${base}/tasks`, { headers: { 'x-admin-key': 'no' } })).status).toBe(401);
  });

  it('never tells what the host’s sign-in threw', async () => {
    const base = await mount({
      authenticate: () => {
        throw new Error('hunter2');
      },
    });
    const response = await fetch(`${base}/tasks`);
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('hunter2')]);
  });

  it('makes, uses and revokes a token', async () => {
    const base = await mount({ authenticate: () => ({ id: 'ann', scopes: ['tasks:read', 'admin:tokens'] }) });
    const made = await post(`${base}/tokens`, { name: 'mine', scopes: ['tasks:read'] });
    expect(made.status).toBe(201);
    const { id, token } = (await made.json()) as { id: number; token: string };
    const list = () => fetch(`${base}/tasks`, { headers: { authorization: `Bearer ${token}` } });
    expect((await list()).status).toBe(200);
    expect((await fetch(`${base}/tokens/${id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await list()).status).toBe(401);
    expect((await post(`${base}/tokens`, { name: 'more', scopes: ['admin:prune'] })).status).toBe(403);
  });
});
