import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import express from 'express';
import express4 from 'express4';
import pg from 'pg';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { createTaskApi, type TaskApiOptions } from '../../src/api/create-task-api.ts';
import { createTaskClient } from '../../src/client/create-task-client.ts';
import { insertToken } from '../../src/store/tokens/tokens.ts';
import { atTheEnd, freshDatabase, freshSchema } from '../support/database.ts';
import { DONE, submission } from '../support/fleet-stand.ts';
import { folderWithPackage } from '../support/installed-package.ts';
import { blocksOf, root } from '../support/pages.ts';
import { describePostgres, postgresUrl } from '../support/postgres.ts';
import { callUrl } from '../support/task-api.ts';

const FIXTURE = 'test/fixtures/host-app/server.mjs';
const WITH_FLEET = 'test/fixtures/host-app/fleet.mjs';
const TASK = { task: 'seo.validate', run_id: 'nightly-2025-01-15', status: 'running' };

/** A schema that goes with the test. */
function ownSchema(): string {
  const schema = freshSchema();
  atTheEnd(async () => {
    const client = new pg.Client({ connectionString: postgresUrl() });
    await client.connect();
    await client.query(`DROP SCHEMA IF EXISTS "${schema}" CASCADE`);
    await client.end();
  });
  return schema;
}

describePostgres('the host app of the docs', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await folderWithPackage(['express', 'express4', 'pg']);
    for (const file of [FIXTURE, WITH_FLEET]) cpSync(join(root, file), join(folder, basename(file)));
  });

  async function start(
    words: readonly string[],
    own: Readonly<Record<string, string>> = {},
  ): Promise<{ url: string; child: ChildProcess; ended: Promise<number | null> }> {
    const env = { ...process.env, PORT: '0', DATABASE_URL: postgresUrl(), DATABASE_SCHEMA: ownSchema(), ...own };
    const child = spawn(process.execPath, words, { cwd: folder, env });
    const ended = new Promise<number | null>((done) => child.once('close', done));
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stderr.on('data', (bytes) => {
      said += bytes;
    });
    const url = await new Promise<string>((accept, refuse) => {
      child.stdout.once('data', (bytes) => accept(String(bytes).trim()));
      void ended.then(() => refuse(new Error(said)));
    });
    return { url, child, ended };
  }

  test.each([
    ['express', '/agents'],
    ['express4', '/agents'],
    ['express', '/internal/tasks/api'],
    ['express4', '/internal/tasks/api'],
  ])('with %s, mounted at %s', async (framework, mount) => {
    const { url, child, ended } = await start(['server.mjs', framework, mount]);
    const ann = { 'x-session': 'ann-session' };
    expect((await callUrl('GET', `${url}/ready`)).body).toMatchObject({ ok: true });
    const made = await callUrl('POST', `${url}${mount}/tasks/`, TASK, ann);
    expect(made).toMatchObject({ status: 201, body: TASK });
    expect(made.headers.get('location')).toBe(`${url}${mount}/tasks/${made.body.id}`);
    const ends = { status: 'succeeded' };
    expect(await callUrl('PATCH', `${url}${mount}/tasks/${made.body.id}`, ends, ann)).toMatchObject({ status: 200 });
    const listed = await callUrl('GET', `${url}${mount}/tasks`, undefined, { 'x-session': 'bob-session' });
    expect(listed.body).toMatchObject([{ ...TASK, status: 'succeeded' }]);
    const refused = await callUrl('POST', `${url}${mount}/tasks`, TASK, { 'x-session': 'bob-session' });
    expect(refused).toMatchObject({ status: 403 });
    expect(refused.body.detail).toContain('tasks:write');
    expect(await callUrl('GET', `${url}${mount}/tasks`)).toMatchObject({ status: 401 });
    expect(await callUrl('GET', `${url}${mount}/none`)).toMatchObject({
      status: 404,
      body: 'The app knows no such page.',
    });
    expect(await callUrl('GET', `${url}/`)).toMatchObject({ status: 200, body: 'The app itself.' });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  test('with a fleet, gives steps of a run to a worker and has its end', async () => {
    const database = await freshDatabase();
    const { text } = await insertToken(database, database.schema, {
      name: 'all',
      scopes: ['tasks:read', 'tasks:write', 'fleet:work'],
      expiresAt: null,
      createdBy: 'test',
    });
    const own = { API_TOKEN: text, DATABASE_SCHEMA: database.schema };
    const { url, child, ended } = await start(['fleet.mjs'], own);
    const client = createTaskClient({ baseUrl: `${url}/agents`, token: text });
    await client.submitFleetRun(submission());
    await client.announceWorker('w1', { name: 'w1', labels: [], concurrency: 1 });
    const job = await client.claimJob('w1', { wait_ms: 25_000 });
    expect(job?.task).toBe('a');
    await client.finishJob(job?.job ?? 0, { ticket: job?.ticket ?? '', events: [], end: DONE, artifacts: [] });
    await expect.poll(async () => (await client.getRun('r')).status, { timeout: 60_000 }).toBe('succeeded');
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    await database.query({ text: `DROP SCHEMA ${database.schema}_queue CASCADE` });
  });

  test.each([FIXTURE, WITH_FLEET])('%s is the one the page on embedding shows', async (file) => {
    const { readFile } = await import('node:fs/promises');
    const shown = blocksOf('docs/embedding.md').map(({ text }) => text.trim());
    expect(shown).toContain((await readFile(join(root, file), 'utf8')).trim());
  });
});

describePostgres('the router in a host', () => {
  type Framework = typeof express;
  const FRAMEWORKS: ReadonlyArray<readonly [string, Framework]> = [
    ['Express 4', express4 as unknown as Framework],
    ['Express 5', express],
  ];

  function hostPool(): pg.Pool {
    const pool = new pg.Pool({ connectionString: postgresUrl(), max: 4 });
    atTheEnd(() => pool.end());
    return pool;
  }

  async function host(
    framework: Framework,
    pool: pg.Pool,
    order: 'before' | 'after',
    options: Partial<TaskApiOptions> = {},
  ) {
    const api = createTaskApi({ pool, schema: ownSchema(), anonymous: true, migrate: 'auto', ...options });
    const app = framework();
    if (order === 'before') app.use(framework.json());
    app.use('/agents', api.router);
    if (order === 'after') app.use(framework.json());
    app.post('/own', (request, response) => void response.json({ own: request.body ?? null }));
    const server = createServer(app);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const end = async (): Promise<void> => {
      await api.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    };
    return { api, end, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  }

  test.each(
    FRAMEWORKS.flatMap(([name, framework]) =>
      (['before', 'after'] as const).map((order) => ({ name, framework, order })),
    ),
  )('$name: the host’s own json() may come $order it, and keeps working', async ({ framework, order }) => {
    const pool = hostPool();
    const { url, end } = await host(framework, pool, order);
    expect(await callUrl('POST', `${url}/agents/tasks/`, TASK)).toMatchObject({ status: 201 });
    expect((await callUrl('POST', `${url}/own`, { a: 1 })).body).toEqual({ own: { a: 1 } });
    const wrong = await callUrl('POST', `${url}/agents/tasks/`, { ...TASK, status: 'done' });
    expect(wrong).toMatchObject({ status: 422, body: { errors: [{ pointer: '/status' }] } });
    await end();
    expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  });

  test('several with schemas of their own share a process and a pool', async () => {
    const pool = hostPool();
    const [one, other] = [await host(express, pool, 'after'), await host(express, pool, 'after')];
    await callUrl('POST', `${one.url}/agents/tasks/`, TASK);
    expect((await callUrl('GET', `${one.url}/agents/tasks/`)).body).toHaveLength(1);
    expect((await callUrl('GET', `${other.url}/agents/tasks/`)).body).toEqual([]);
    await one.end();
    expect((await callUrl('GET', `${other.url}/agents/tasks/`)).status).toBe(200);
    await other.end();
  });

  test('handles no signals, and leaves nothing open', async () => {
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit', 'uncaughtException', 'unhandledRejection'] as const;
    const heard = (): number[] => signals.map((name) => process.listenerCount(name));
    const before = heard();
    const pool = hostPool();
    const { url, end } = await host(express, pool, 'after');
    await callUrl('GET', `${url}/agents/tasks/`);
    const stream = await fetch(`${url}/agents/events`);
    expect(heard()).toEqual(before);
    await end();
    await stream.text().catch(() => undefined);
    // Nobody holds a connection of the host's any more.
    expect(pool.idleCount).toBe(pool.totalCount);
    expect(pool.waitingCount).toBe(0);
  });
});
