import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/cli/doctor/check.ts';
import { type CliOptions, callCli, createFolder } from '../../support/cli.ts';
import { emptyDatabase, freshDatabase } from '../../support/database.ts';
import { serve as serveHttp } from '../../support/http-server.ts';
import { describePostgres, postgresUrl } from '../../support/postgres.ts';
import { bearer, serve } from '../../support/server.ts';
import { callUrl } from '../../support/task-api.ts';

const PLAN = 'name: p\nsteps:\n  - { id: a, command: node --version }\n';

/** What the doctor finds, by check. */
async function examine(
  words: string[],
  options: CliOptions = {},
): Promise<{ status: number; of(check: string): Finding | undefined }> {
  const cwd = options.cwd ?? createFolder({ 'plans/p.yml': PLAN });
  const { status, stdout } = await callCli(['doctor', '--json', ...words], { cwd, ...options });
  const { checks } = JSON.parse(stdout) as { checks: Finding[] };
  return { status, of: (check) => checks.find((one) => one.check === check) };
}

describe('doctor', () => {
  test('asks nobody where nothing is configured, and prints a line for each check', async () => {
    const asked: string[] = [];
    const fetch = async (input: unknown): Promise<Response> => {
      asked.push(String(input));
      return new Response();
    };
    const cwd = createFolder({ 'plans/p.yml': PLAN });
    const { status, stdout } = await callCli(['doctor'], { cwd, system: { fetch } });
    expect(status).toBe(0);
    expect(asked).toEqual([]);
    expect(stdout).toMatch(/^ok {4}node {2,}Node \d+/);
    expect(stdout).toMatch(/^warn {2}git {2,}This folder is in no git repository\.\n {10,}Run it in a clone/m);
  });

  test('tells of records that cannot be kept and plans that are not valid', async () => {
    const cwd = createFolder({ 'plans/p.yml': `${PLAN}    comand: x\n`, file: '' });
    const { status, of } = await examine(['--state-dir', 'file/x'], { cwd });
    expect(status).toBe(1);
    expect(of('state directory')).toMatchObject({ result: 'fail', cure: expect.stringContaining('--state-dir') });
    expect(of('plans')).toMatchObject({
      result: 'fail',
      cure: 'orchestrator validate plans/p.yml shows where and how.',
    });
    expect((await examine(['--plans', 'none'], { cwd })).of('plans')).toMatchObject({ result: 'warn' });
  });

  test('tells of webhooks that are no addresses, and shows no secret', async () => {
    const env = { SLACK_WEBHOOK: 'hooks.test/T0/secret-part', EMAIL_WEBHOOK: 'https://127.0.0.1/secret-part' };
    const { status, of } = await examine([], { env });
    expect(status).toBe(1);
    expect(of('SLACK_WEBHOOK')).toMatchObject({ result: 'fail' });
    expect(of('EMAIL_WEBHOOK')).toMatchObject({ result: 'ok' });
    expect(JSON.stringify([of('SLACK_WEBHOOK'), of('EMAIL_WEBHOOK')])).not.toContain('secret-part');
  });

  test('tells of an API that does not answer, and of an address that has none', async () => {
    const closed = await serveHttp(() => undefined, { closed: true });
    expect((await examine(['--api-base', closed])).of('api')).toMatchObject({
      result: 'fail',
      cure: expect.stringContaining('orchestrator serve'),
    });
    const other = await serveHttp((_request, response) => response.writeHead(404).end());
    expect((await examine(['--api-base', other])).of('api')).toMatchObject({ result: 'fail' });
    expect((await examine([], { env: { API_BASE: 'localhost:8001' } })).of('api')).toMatchObject({ result: 'fail' });
  });

  test('tells of clocks that differ', async () => {
    const late = await serveHttp((_request, response) => {
      response.setHeader('Date', new Date(Date.now() - 3_600_000).toUTCString());
      response.end('{}');
    });
    expect((await examine(['--api-base', late])).of('clock')).toMatchObject({
      result: 'warn',
      message: expect.stringMatching(/by (3599|3600|3601|3598) s/),
    });
  });
});

describePostgres('doctor and a server', () => {
  test('a live one of this state directory is found by itself, with its token', async () => {
    const { cwd } = await serve({ cwd: createFolder({ 'plans/p.yml': PLAN }) });
    const { status, of } = await examine([], { cwd });
    expect(status).toBe(0);
    expect(of('api')).toMatchObject({ result: 'ok' });
    expect(of('clock')).toMatchObject({ result: 'ok' });
    expect(of('token')?.message).toBe(
      'It is accepted for tasks:read, tasks:write, approvals:decide, fleet:work, admin:prune, admin:tokens, admin:webhooks.',
    );
  });

  test('tokens: none, a wrong one, one for too little, and nothing is changed by asking', async () => {
    const { url, token } = await serve();
    const made = await callUrl(
      'POST',
      `${url}/agents/tokens`,
      { name: 'reader', scopes: ['tasks:read'] },
      bearer(token.text),
    );
    const find = async (...words: string[]) => (await examine(['--api-base', url, ...words])).of('token');
    expect(await find()).toMatchObject({ result: 'fail', message: expect.stringContaining('none is given') });
    expect(await find('--api-token', 'orc_wrong')).toMatchObject({ result: 'fail' });
    expect(await find('--api-token', made.body.token)).toMatchObject({
      result: 'warn',
      message: 'It is accepted for tasks:read: runs need tasks:read and tasks:write.',
    });
    await find('--api-token', token.text);
    expect((await callUrl('GET', `${url}/agents/tasks`, undefined, bearer(token.text))).body).toEqual([]);
  });

  test('origins', async () => {
    const { url, token } = await serve({ origins: ['http://localhost:8080'] });
    const find = async (origin: string) =>
      (await examine(['--api-base', url, '--api-token', token.text, '--origin', origin])).of('cors');
    expect(await find('http://localhost:8080')).toMatchObject({ result: 'ok' });
    expect(await find('http://other.test')).toMatchObject({
      result: 'fail',
      cure: expect.stringContaining('--cors http://other.test'),
    });
  });

  test('the database and its migrations', async () => {
    const find = async (url: string, schema: string) => examine(['--schema', schema], { env: { DATABASE_URL: url } });
    const current = await find(postgresUrl(), (await freshDatabase()).schema);
    expect([current.of('database')?.result, current.of('migrations')?.result]).toEqual(['ok', 'ok']);
    const { schema } = emptyDatabase();
    expect((await find(postgresUrl(), schema)).of('migrations')).toMatchObject({
      result: 'fail',
      cure: `orchestrator migrate up --schema ${schema}`,
    });
    expect((await find('postgres://u:p@127.0.0.1:1/d', schema)).of('database')).toMatchObject({ result: 'fail' });
  });

  test('a server that was killed leaves a file that misleads nobody', async () => {
    const cwd = createFolder({ 'plans/p.yml': PLAN });
    mkdirSync(join(cwd, '.orchestrator'));
    const file = { url: 'http://127.0.0.1:1', pid: 999_999_999, token_file: 'none' };
    writeFileSync(join(cwd, '.orchestrator/server.json'), JSON.stringify(file));
    expect((await examine([], { cwd })).of('api')).toMatchObject({ result: 'ok' });
  });
});
