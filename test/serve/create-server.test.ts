import { chmodSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { SCOPES } from '../../src/api/auth/principal.ts';
import { startServer } from '../../src/serve/create-server.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from '../support/cli.ts';
import { emptyDatabase } from '../support/database.ts';
import { describePostgres } from '../support/postgres.ts';
import { bearer, serve } from '../support/server.ts';
import { callUrl } from '../support/task-api.ts';

describePostgres('the server', () => {
  test('makes a token for everything that only this user may read, and takes it again after a restart', async () => {
    const first = await serve();
    expect(statSync(first.token.path).mode & 0o777).toBe(0o600);
    expect(first.token.isNew).toBe(true);
    const { items } = (await callUrl('GET', `${first.url}/agents/tokens`, undefined, bearer(first.token.text))).body;
    expect(items).toMatchObject([{ name: 'local', scopes: [...SCOPES] }]);
    await first.close();
    chmodSync(first.token.path, 0o644);
    const second = await serve({ cwd: first.cwd, schema: first.schema });
    expect(second.token).toEqual({ ...first.token, isNew: false });
    expect(statSync(first.token.path).mode & 0o777).toBe(0o600);
  });

  test('makes another where the file holds none, one of another database, or one that was revoked', async () => {
    const first = await serve();
    await callUrl('DELETE', `${first.url}/agents/tokens/1`, undefined, bearer(first.token.text));
    await first.close();
    const second = await serve({ cwd: first.cwd, schema: first.schema });
    expect(second.token.text).not.toBe(first.token.text);
    await second.close();
    const elsewhere = await serve({ cwd: first.cwd });
    expect(elsewhere.token.isNew).toBe(true);
    await elsewhere.close();
    writeFileSync(first.token.path, 'spoilt');
    expect((await serve({ cwd: first.cwd, schema: first.schema })).token.isNew).toBe(true);
  });

  test('says in the state directory where it is, while it is there', async () => {
    const server = await serve();
    const path = join(server.cwd, '.orchestrator/server.json');
    const { url, pid, token_file } = JSON.parse(readFileSync(path, 'utf8'));
    expect({ url, pid, token_file }).toEqual({ url: server.url, pid: process.pid, token_file: server.token.path });
    await server.close();
    expect(existsSync(path)).toBe(false);
  });

  test('is the only one of its state directory', async () => {
    const { cwd } = await serve();
    await expect(serve({ cwd })).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining(`process ${process.pid}`),
    });
  });

  test('takes callers without a token only where it is asked to', async () => {
    const { url } = await serve();
    expect(await callUrl('GET', `${url}/agents/tasks`)).toMatchObject({ status: 401 });
    const { url: open } = await serve({ anonymous: true });
    expect(await callUrl('GET', `${open}/agents/tasks`)).toMatchObject({ status: 200 });
    const rebound = await callUrl('GET', `${open}/agents/tasks`, undefined, { 'x-forwarded-for': '203.0.113.9' });
    expect(rebound).toMatchObject({ status: 401 });
    await expect(serve({ anonymous: true, host: '0.0.0.0' })).rejects.toMatchObject({ code: 'usage' });
  });

  test('answers probes at its root, and everything else with a problem', async () => {
    const { url, lines } = await serve();
    expect(await callUrl('GET', `${url}/ready`)).toMatchObject({ status: 200, body: { ok: true } });
    expect(await callUrl('GET', `${url}/live/`)).toMatchObject({ status: 200, body: { ok: true } });
    for (const path of ['/nothing', '/agents/nothing', '/ready/more', '/%zz']) {
      const { status, headers, body } = await callUrl('GET', `${url}${path}`);
      expect({ status, type: headers.get('content-type') }).toEqual({
        status: 404,
        type: 'application/problem+json; charset=utf-8',
      });
      expect(body.request_id).toBe(headers.get('x-request-id'));
    }
    await callUrl('GET', `${url}/agents/tasks?run_id=secret-run`);
    expect(lines.at(-1)).toMatch(/^\S+Z GET \/agents\/tasks 401 \d+ ms$/);
  });

  test('sends the headers that guard a browser, and says what is left of the rate', async () => {
    const { url } = await serve({ requestsPerMinute: 3 });
    const { headers } = await callUrl('GET', `${url}/live`);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('ratelimit')).toMatch(/r=2/);
    await callUrl('GET', `${url}/live`);
    await callUrl('GET', `${url}/live`);
    const refused = await callUrl('GET', `${url}/live`);
    expect(refused).toMatchObject({ status: 429, body: { status: 429 } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('workers behind one address are as many as they are, but strangers among them are counted', async () => {
    const { url, token } = await serve({ requestsPerMinute: 3 });
    const beat = async (text: string): Promise<number> =>
      (await callUrl('POST', `${url}/agents/fleet/jobs/1/extend`, { ticket: 'x', events: [] }, bearer(text))).status;
    const statuses: number[] = [];
    for (let at = 0; at < 5; at++) statuses.push(await beat(token.text));
    expect(new Set(statuses)).toEqual(new Set([409]));
    for (let at = 0; at < 3; at++) expect(await beat('wrong')).toBe(401);
    expect(await beat('wrong')).toBe(429);
  });

  test('lets in pages of the origins it is given, and tells the others’ preflights how', async () => {
    const { url } = await serve({ origins: ['http://localhost:8080'] });
    const preflight = (origin: string) =>
      callUrl('OPTIONS', `${url}/agents/tasks/1`, undefined, { origin, 'access-control-request-method': 'PATCH' });
    const allowed = await preflight('http://localhost:8080');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-methods')).toContain('PATCH');
    const refused = await preflight('http://evil.test');
    expect(refused).toMatchObject({
      status: 403,
      body: { detail: expect.stringContaining('--cors http://evil.test') },
    });
    const listed = await callUrl('GET', `${url}/agents/tasks`, undefined, { origin: 'http://localhost:8080' });
    expect(listed.headers.get('access-control-expose-headers')).toContain('ETag');
    await expect(serve({ origins: ['localhost:8080'] })).rejects.toMatchObject({ code: 'usage' });
  });

  test('wants tables that are current, and makes them where it is told to', async () => {
    const { schema } = emptyDatabase();
    await expect(serve({ schema })).rejects.toMatchObject({
      code: 'usage',
      cure: expect.stringContaining('migrate up'),
    });
    expect((await serve({ schema, migrate: true })).applied.length).toBeGreaterThan(0);
  });

  test('closes everything it opened where it cannot begin', async () => {
    const taken = createServer();
    await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done));
    onTestFinished(() => void taken.close());
    const cwd = createFolder();
    const { port } = taken.address() as AddressInfo;
    await expect(serve({ cwd, port })).rejects.toMatchObject({
      code: 'busy',
      message: expect.stringContaining(`${port}`),
    });
    await expect(serve({ cwd, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'usage' });
    await expect(serve({ cwd, databaseUrl: 'postgres://u:p@127.0.0.1:1/d' })).rejects.toMatchObject({
      code: 'unavailable',
    });
    await expect(serve({ cwd, databaseUrl: 'mysql://d' })).rejects.toMatchObject({ code: 'usage' });
    // Not even the place in the state directory is still held.
    expect((await serve({ cwd })).url).toMatch(/^http:/);
  });

  test('when it stops, streams end, what is under way is answered, and nobody else comes in', async () => {
    const { url, token, close } = await serve();
    const stream = await fetch(`${url}/agents/events`, { headers: bearer(token.text) });
    const { port } = new URL(url);
    const slow = connect(Number(port), '127.0.0.1');
    const answer = new Promise<string>((done) => {
      let text = '';
      slow.on('data', (bytes) => {
        text += bytes;
      });
      slow.once('close', () => done(text));
    });
    const body = '{"task":"a","run_id":"b","status":"running"}';
    const head = `POST /agents/tasks HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token.text}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
    slow.write(head + body.slice(0, 10));
    await callUrl('GET', `${url}/live`);
    const closed = close();
    await stream.text();
    await expect(fetch(`${url}/live`)).rejects.toThrow();
    slow.write(body.slice(10));
    expect(await answer).toMatch(/^HTTP\/1.1 201 /);
    await closed;
  });
});

describe('without a database of your own', () => {
  test('the embedded one is made, kept, and migrated', async () => {
    const cwd = createFolder();
    const start = () => startServer({ system: createSystem({ cwd, env: {} }), port: 0, anonymous: true });
    const first = await start();
    await callUrl('POST', `${first.url}/agents/tasks`, { task: 'a', run_id: 'b', status: 'running' });
    await first.close();
    const second = await start();
    expect(second.token).toEqual({ ...first.token, isNew: false });
    expect((await callUrl('GET', `${second.url}/agents/tasks`)).body).toMatchObject([{ task: 'a' }]);
    await second.close();
  });
});
