import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashToken, isTokenText } from '../../../src/store/tokens/token-text.ts';
import { findToken } from '../../../src/store/tokens/tokens.ts';
import { tryLock } from '../../../src/system/file-lock.ts';
import { createSystem } from '../../../src/system/system.ts';
import { callCli, createFolder } from '../../support/cli.ts';
import { emptyDatabase, freshDatabase } from '../../support/database.ts';
import { serve } from '../../support/http-server.ts';
import { describePostgres, postgresUrl } from '../../support/postgres.ts';

async function book() {
  const database = await freshDatabase();
  const env = { DATABASE_URL: postgresUrl() };
  const call = (verb: string, ...words: string[]) =>
    callCli(['token', verb, ...words, '--schema', database.schema], { env });
  return { database, call };
}

describePostgres('token, in a database', () => {
  it('makes a token that is printed once, with nothing else on stdout', async () => {
    const { database, call } = await book();
    const { status, stdout, stderr } = await call(
      'create',
      '--name',
      'ci',
      '--scope',
      'tasks:write',
      '--scope',
      'tasks:read',
      '--expires',
      '90d',
    );
    expect([status, isTokenText(stdout.trimEnd())]).toEqual([0, true]);
    expect(stderr).toMatch(/^This token is shown once: keep it now\. It expires at .*Z; its number is \d+\.\n/);
    expect(stderr).not.toContain(stdout.trim());
    const kept = await findToken(database, hashToken(stdout.trimEnd()));
    expect(kept).toMatchObject({ name: 'ci', scopes: ['tasks:write', 'tasks:read'], created_by: 'cli' });
    const days = (Date.parse(String(kept?.expires_at)) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(89.9);
    expect(days).toBeLessThanOrEqual(90);
  });

  it('lists what there is and revokes by number', async () => {
    const { call } = await book();
    expect(await call('list')).toEqual({ status: 0, stdout: '', stderr: 'There are no tokens yet.\n' });
    const made = JSON.parse((await call('create', '--name', 'a', '--scope', 'tasks:read', '--json')).stdout);
    await call('create', '--name', 'the other', '--scope', 'tasks:read', '--expires', '1h');
    const lines = (await call('list')).stdout.split('\n');
    expect(lines[0]).toMatch(/^2 {2}the other {2}orc_.{4}… {2}until .* {2}never used {2}tasks:read$/);
    expect(lines[1]).toMatch(/^1 {2}a {10}orc_.{4}… {2}active .* {2}never used {2}tasks:read$/);
    expect(JSON.stringify(JSON.parse((await call('list', '--json')).stdout))).not.toContain(made.token);
    expect(await call('revoke', String(made.id))).toMatchObject({ status: 0, stdout: 'Revoked token 1, a.\n' });
    expect((await call('list')).stdout).toMatch(/revoked \d{4}-/);
  });

  it.each([
    [['create', '--scope', 'tasks:read'], 'A token needs a name.'],
    [['create', '--name', 'ci'], 'A token needs something it may do.'],
    [['create', '--name', 'ci', '--scope', 'task:read'], 'Did you mean tasks:read?'],
    [['create', '--name', 'ci\n', '--scope', 'tasks:read'], 'Give 1 to 128 printable characters.'],
    [['create', '--name', 'ci', '--scope', 'tasks:read', '--expires', 'soon'], 'Give a time such as 90d'],
    [['create', '--name', 'ci', '--scope', 'tasks:read', '--expires', '0s'], 'Give a time such as 90d'],
    [['revoke', 'ci'], 'is no number of a token'],
    [['revoke', '7'], 'There is no token 7.'],
    [['revoke', '9'.repeat(30)], 'is no number of a token'],
  ])('refuses %j', async ([verb = '', ...words], why) => {
    const { call } = await book();
    const { status, stdout, stderr } = await call(verb, ...words);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(why)]);
  });

  it('refuses a third of one name, and tables that are not there', async () => {
    const { call } = await book();
    const create = () => call('create', '--name', 'ci', '--scope', 'tasks:read');
    expect([(await create()).status, (await create()).status]).toEqual([0, 0]);
    expect(await create()).toMatchObject({ status: 2, stderr: expect.stringContaining('2 active tokens') });
    const { schema } = emptyDatabase();
    const bare = await callCli(['token', 'list', '--schema', schema, '--database-url', postgresUrl()]);
    expect(bare).toMatchObject({ status: 2, stderr: expect.stringContaining('migrate up') });
  });
});

describe('token, in the embedded database', () => {
  it('makes the database where there is none', async () => {
    const cwd = createFolder();
    const made = await callCli(['token', 'create', '--name', 'ci', '--scope', 'tasks:read', '--json'], { cwd });
    expect(made.stderr).toContain('This token is shown once');
    const listed = await callCli(['token', 'list', '--json'], { cwd });
    expect(JSON.parse(listed.stdout)).toMatchObject([{ id: JSON.parse(made.stdout).id, name: 'ci' }]);
  });

  it('asks the server that has it', async () => {
    const cwd = createFolder({ '.orchestrator/server-token': 'orc_local\n' });
    const stateDir = join(cwd, '.orchestrator');
    const seen: unknown[] = [];
    const url = await serve(({ method, url: path, headers }, response) => {
      seen.push([method, path, headers.authorization]);
      response.end('{"items": []}');
    });
    writeFileSync(
      join(stateDir, 'server.json'),
      JSON.stringify({ url, pid: process.pid, token_file: join(stateDir, 'server-token') }),
    );
    mkdirSync(join(stateDir, 'db'), { recursive: true });
    tryLock(createSystem(), join(stateDir, 'db', 'lock'), 'a test');
    const { status } = await callCli(['token', 'list'], { cwd });
    expect([status, seen]).toEqual([0, [['GET', '/agents/tokens', 'Bearer orc_local']]]);
  });
});

describe('token, behind an API', () => {
  const row = {
    id: 7,
    name: 'ci',
    hint: 'orc_abcd…',
    scopes: ['tasks:read'],
    expires_at: null,
    revoked_at: null,
    last_used_at: null,
  };

  it('asks it, with what lets us in', async () => {
    const seen: unknown[] = [];
    const base = await serve(({ method, url, headers }, response, body) => {
      seen.push([method, url, headers.authorization, body === '' ? '' : JSON.parse(body)]);
      response.statusCode = method === 'POST' ? 201 : 200;
      response.end(JSON.stringify(method === 'POST' ? { ...row, token: 'orc_x' } : row));
    });
    const env = { API_TOKEN: 'orc_admin' };
    const made = await callCli(
      ['token', 'create', '--name', 'ci', '--scope', 'tasks:read', '--api-base', `${base}/agents/`],
      { env },
    );
    expect(made).toMatchObject({ status: 0, stdout: 'orc_x\n' });
    const revoked = await callCli(['token', 'revoke', '7', '--api-base', base], { env });
    expect(revoked).toMatchObject({ status: 0, stdout: 'Revoked token 7, ci.\n' });
    expect(seen).toEqual([
      ['POST', '/agents/tokens', 'Bearer orc_admin', { name: 'ci', scopes: ['tasks:read'], expires_at: null }],
      ['DELETE', '/agents/tokens/7', 'Bearer orc_admin', ''],
    ]);
  });

  it.each([
    [401, '{"detail":"Nobody"}', 2, 'answered 401: Nobody\n  Give a token with the scope admin:tokens'],
    [403, '{"detail":"This needs admin:tokens"}', 2, 'answered 403: This needs admin:tokens'],
    [503, 'busy', 3, 'answered 503.'],
    [200, '<html>', 3, 'answered 200.'],
  ])('tells what the API says against it: %d', async (code, body, exit, why) => {
    const base = await serve((_request, response) => response.writeHead(code).end(body));
    const { status, stderr } = await callCli(['token', 'list', '--api-base', base]);
    expect([status, stderr]).toEqual([exit, expect.stringContaining(why)]);
  });

  it('tells where nobody answers', async () => {
    const base = await serve(() => undefined, { closed: true });
    expect(await callCli(['token', 'list', '--api-base', base])).toMatchObject({
      status: 3,
      stderr: expect.stringContaining('does not answer'),
    });
    expect(await callCli(['token', 'list', '--api-base', 'nowhere'])).toMatchObject({ status: 2 });
  });
});
