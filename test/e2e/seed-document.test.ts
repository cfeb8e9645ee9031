import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TRANSITIONS } from '../../src/run/transitions.ts';
import { type BuiltCli, buildCli } from '../support/built-cli.ts';
import { createFolder } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { describePostgres, postgresUrl } from '../support/postgres.ts';
import { type Curled, curl, type ServedCli, startServe } from '../support/served.ts';
import { startTaskApi } from '../support/task-api.ts';

// The examples below are those of the quick reference the project began with, word for word but for the port.
const CREATE = `{
  "task": "seo.validate",
  "run_id": "nightly-2025-01-15",
  "status": "running",
  "started_at": "2025-01-15T02:30:00Z",
  "inputs": {"flags": ["--strict"]}
}`;
const UPDATE = `{
  "status": "succeeded",
  "finished_at": "2025-01-15T02:35:00Z",
  "duration_ms": 300000,
  "outputs_uri": "https://github.com/user/repo/pull/123"
}`;
const JSON_TYPE = ['-H', 'Content-Type: application/json'];
const STATUSES = ['queued', 'running', 'succeeded', 'failed', 'awaiting_approval', 'skipped'] as const;
/** The columns of its table. */
const COLUMNS = [
  'id',
  'task',
  'run_id',
  'status',
  'started_at',
  'finished_at',
  'duration_ms',
  'inputs',
  'outputs_uri',
  'log_excerpt',
  'approval_state',
  'approver',
  'webhook_notified_at',
];

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => cli.remove());

const post = (url: string, body: string): Promise<Curled> => curl('-X', 'POST', url, ...JSON_TYPE, '-d', body);
const patch = (url: string, body: string): Promise<Curled> => curl('-X', 'PATCH', url, ...JSON_TYPE, '-d', body);

/** `orchestrator serve` on an empty schema of PostgreSQL. */
async function serve(...words: string[]): Promise<ServedCli> {
  const { schema } = await freshDatabase();
  const env = { DATABASE_URL: postgresUrl() };
  return startServe(cli, ['--schema', schema, '--quiet', ...words], { cwd: createFolder(), env });
}

const PLACES: ReadonlyArray<readonly [string, () => Promise<string>]> = [
  ['orchestrator serve', async () => (await serve('--anonymous')).url],
  ['a host app', async () => (await startTaskApi(await freshDatabase())).url.replace(/\/agents$/, '')],
];

describePostgres('the quick reference', () => {
  describe.each(PLACES)('against %s', (_name, start) => {
    test('creates, updates and lists', async () => {
      const base = await start();
      const made = await post(`${base}/agents/tasks/`, CREATE);
      expect(made.status).toBe(201);
      expect(made.body).toMatchObject({ ...JSON.parse(CREATE), started_at: '2025-01-15T02:30:00.000Z' });
      expect(Object.keys(made.body)).toEqual(expect.arrayContaining(COLUMNS));

      const changed = await patch(`${base}/agents/tasks/${made.body.id}`, UPDATE);
      expect(changed.status).toBe(200);
      expect(changed.body).toMatchObject({
        status: 'succeeded',
        duration_ms: 300_000,
        outputs_uri: JSON.parse(UPDATE).outputs_uri,
      });

      await post(
        `${base}/agents/tasks/`,
        '{"task": "code.review", "run_id": "nightly-2025-01-16", "status": "awaiting_approval", "approval_state": "pending"}',
      );
      const names = async (query: string): Promise<string[]> => {
        const listed = await curl(`${base}/agents/tasks/${query}`);
        expect(listed.status).toBe(200);
        return listed.body.map(({ task }: { task: string }) => task);
      };
      expect(await names('')).toEqual(['code.review', 'seo.validate']);
      expect(await names('?run_id=nightly-2025-01-15')).toEqual(['seo.validate']);
      expect(await names('?status=awaiting_approval')).toEqual(['code.review']);
      expect(await names('?limit=50')).toHaveLength(2);
      expect(await names('?limit=1')).toEqual(['code.review']);
    });

    test('knows the six statuses and the three states of an approval', async () => {
      const base = await start();
      for (const status of STATUSES) {
        const made = await post(`${base}/agents/tasks/`, JSON.stringify({ task: status, run_id: 'statuses', status }));
        expect(made).toMatchObject({ status: 201, body: { status } });
        expect((await curl(`${base}/agents/tasks/?status=${status}`)).body).toHaveLength(1);
      }
      expect(Object.keys(TRANSITIONS).sort()).toEqual([...STATUSES].sort());
      expect((await post(`${base}/agents/tasks/`, '{"task": "a", "run_id": "b", "status": "done"}')).status).toBe(422);
      const waiting = async (): Promise<number> => {
        const asked = await post(
          `${base}/agents/tasks/`,
          '{"task": "a", "run_id": "approvals", "status": "awaiting_approval", "approval_state": "pending"}',
        );
        return asked.body.id;
      };
      expect((await curl('-X', 'POST', `${base}/agents/tasks/${await waiting()}/approve`)).body).toMatchObject({
        status: 'succeeded',
        approval_state: 'approved',
      });
      expect((await curl('-X', 'POST', `${base}/agents/tasks/${await waiting()}/reject?note=no`)).body).toMatchObject({
        status: 'failed',
        approval_state: 'rejected',
        approval_note: 'no',
      });
    });

    test('serves an unchanged client of the original', async () => {
      const base = await start();
      const ask = async (method: string, path: string, body: object) => {
        const headers = { 'Content-Type': 'application/json' };
        const response = await fetch(`${base}${path}`, { method, headers, body: JSON.stringify(body) });
        expect(response.ok, await response.clone().text()).toBe(true);
        return (await response.json()) as { readonly id: number };
      };
      const run = { run_id: 'nightly-2025-01-15', inputs: { command: 'npm', args: ['run', '-s', 'seo:tune'] } };
      const { id } = await ask('POST', '/agents/tasks/', {
        task: 'seo.validate',
        ...run,
        status: 'running',
        started_at: new Date().toISOString(),
      });
      await ask('PATCH', `/agents/tasks/${id}`, {
        status: 'awaiting_approval',
        finished_at: new Date().toISOString(),
        duration_ms: 12,
        outputs_uri: 'https://github.com/user/repo/pull/1',
        log_excerpt: 'outputs_uri=https://github.com/user/repo/pull/1',
        approval_state: 'pending',
        webhook_notified_at: new Date().toISOString(),
      });
      const failed = {
        task: 'code.review',
        run_id: run.run_id,
        status: 'failed',
        started_at: new Date().toISOString(),
        finished_at: new Date().toISOString(),
        log_excerpt: 'spawn ENOENT',
      };
      await ask('POST', '/agents/tasks/', failed);
      const rows = (await (await fetch(`${base}/agents/tasks/?run_id=${run.run_id}`)).json()) as object[];
      expect(rows).toMatchObject([
        { task: 'code.review', status: 'failed', log_excerpt: 'spawn ENOENT' },
        {
          task: 'seo.validate',
          status: 'awaiting_approval',
          approval_state: 'pending',
          outputs_uri: 'https://github.com/user/repo/pull/1',
        },
      ]);
    });
  });

  test('its two calls against a connection that fails give sensible answers', async () => {
    const { url } = await serve('--anonymous', '--cors', 'http://localhost:8080');
    expect(await curl(`${url}/ready`)).toMatchObject({ status: 200, body: { ok: true } });
    const listed = await curl('-H', 'Origin: http://localhost:8080', `${url}/agents/tasks/`);
    expect(listed).toMatchObject({ status: 200, body: [] });
    expect(listed.headers).toMatch(/^access-control-allow-origin: http:\/\/localhost:8080$/im);
    const other = await curl('-H', 'Origin: http://localhost:9999', `${url}/agents/tasks/`);
    expect(other.headers).not.toMatch(/access-control-allow-origin/i);
  });

  test('without --anonymous its calls are told how to come in, and come in so', async () => {
    const { url, token } = await serve();
    const refused = await post(`${url}/agents/tasks/`, CREATE);
    expect(refused).toMatchObject({ status: 401, body: { detail: expect.stringContaining('Authorization: Bearer') } });
    expect(refused.headers).toMatch(/^www-authenticate: Bearer/im);
    expect(await curl('-H', `Authorization: Bearer ${token}`, `${url}/agents/tasks/`)).toMatchObject({
      status: 200,
      body: [],
    });
  });

  test('its three commands for the database have a form of today', async () => {
    const cwd = createFolder();
    const { schema } = await freshDatabase();
    const call = (...words: string[]) =>
      cli.start(['migrate', ...words, '--schema', schema], { cwd, env: { DATABASE_URL: postgresUrl() } }).ended;
    expect(await call('status')).toMatchObject({ status: 0 });
    expect(await call('down', '--step', '1')).toMatchObject({ status: 0 });
    expect(await call('up')).toMatchObject({ status: 0 });
  });
});
