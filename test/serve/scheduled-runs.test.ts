import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ServerOptions, startServer } from '../../src/serve/create-server.ts';
import { tablesOf } from '../../src/store/tables.ts';
import { systemClock } from '../../src/system/clock.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from '../support/cli.ts';
import { freshDatabase } from '../support/database.ts';
import { startWorker } from '../support/fleet-worker.ts';
import { describePostgres } from '../support/postgres.ts';
import { bearer, type Served, serve } from '../support/server.ts';
import { callUrl } from '../support/task-api.ts';

/** The same minute for all servers. */
const DUE = Math.ceil(Date.now() / 60_000) * 60_000;

const planOf = (step: string): string =>
  `name: p\nrun_id: tick\nschedule: '* * * * *'\nsteps:\n  - { id: a, ${step} }\n`;

/** A server that starts this plan every minute. Its time stands still, half a second before a minute, until it is up. */
async function serveWith(step: string, more: ServerOptions = {}): Promise<Served> {
  const cwd = createFolder({ 'plans/p.yml': planOf(step) });
  let up: number | undefined;
  const clock = { ...systemClock, now: () => DUE - 500 + (up === undefined ? 0 : Date.now() - up) };
  const system = createSystem({ cwd, env: { PATH: process.env.PATH ?? '' }, clock });
  const server = await serve({ cwd, system, schedule: 'plans', ...more });
  up = Date.now();
  return server;
}

const runOf = async ({ url, token }: Served) =>
  (await callUrl('GET', `${url}/agents/runs/tick`, undefined, bearer(token.text))).body;

describePostgres('plans with a schedule', () => {
  test('are named with their next time, started, and told of', async () => {
    const server = await serveWith('command: node --version');
    expect(server.next()).toMatchObject([{ plan: 'plans/p.yml', name: 'p', timezone: 'UTC' }]);
    await expect
      .poll(() => runOf(server))
      .toMatchObject({
        status: 'succeeded',
        tasks: [{ task: 'a', status: 'succeeded' }],
        graph: { steps: [{ id: 'a' }] },
      });
    expect(server.notes.join('\n')).toContain('plans/p.yml was started by its schedule: run tick.');
  });

  test('may end while the server stops', async () => {
    const server = await serveWith('run: "until test -e go; do sleep 0.05; done"');
    await expect.poll(() => runOf(server)).toMatchObject({ status: 'running' });
    const closed = server.close();
    writeFileSync(join(server.cwd, 'go'), '');
    await closed;
    expect(recordOf(server)).toMatchObject({ status: 'succeeded' });
  });

  test('are cancelled where they do not end in time, and can be resumed', async () => {
    const server = await serveWith('command: sleep 60');
    await expect.poll(() => runOf(server)).toMatchObject({ status: 'running' });
    await server.close(200);
    expect(recordOf(server)).toMatchObject({ status: 'cancelled', tasks: [{ task: 'a', status: 'failed' }] });
  });

  test('are cancelled by whoever asks the API', async () => {
    const server = await serveWith('command: sleep 60');
    await expect.poll(() => runOf(server)).toMatchObject({ status: 'running' });
    await callUrl('POST', `${server.url}/agents/runs/tick/cancel`, {}, bearer(server.token.text));
    await expect.poll(() => existsSync(recordPath(server))).toBe(true);
    expect(recordOf(server)).toMatchObject({ status: 'cancelled' });
  });
});

describePostgres('plans with a schedule that are handed to the fleet', () => {
  const handOver = { allowDirty: false };

  test('are done by a worker, and nothing of them here', async () => {
    const server = await serveWith('run: touch here', { handOver });
    expect(server.next()).toMatchObject([{ plan: 'plans/p.yml', name: 'p' }]);
    const worker = startWorker({ url: server.url, token: server.token.text });
    await expect
      .poll(() => runOf(server), PATIENT)
      .toMatchObject({ status: 'succeeded', tasks: [{ status: 'succeeded' }], origin: { pid: process.pid } });
    expect([existsSync(join(worker.cwd, 'here')), existsSync(join(server.cwd, 'here'))]).toEqual([true, false]);
    expect(existsSync(join(server.cwd, '.orchestrator/runs'))).toBe(false);
    expect(server.notes.join('\n')).toContain('plans/p.yml was started by its schedule, by the fleet: run tick.');
  });

  test('go on when the server stops, which waits for none of them', async () => {
    const server = await serveWith('run: "true"', { handOver });
    await expect.poll(() => runOf(server), PATIENT).toMatchObject({ status: 'running' });
    await server.close();
    const next = await serve({ schema: server.schema });
    expect(await runOf(next)).toMatchObject({ status: 'running', cancel_requested_at: null });
    startWorker({ url: next.url, token: next.token.text });
    await expect.poll(() => runOf(next), PATIENT).toMatchObject({ status: 'succeeded', attempt: 1 });
  });

  test('are one run, however many servers look at their schedule', async () => {
    const database = await freshDatabase();
    const { runs, schedule_ticks: ticks } = tablesOf(database.schema);
    const counted = async () => {
      const text = `SELECT count(*)::text AS runs, (SELECT count(*)::text FROM ${ticks} WHERE run_id IS NOT NULL) AS ticks FROM ${runs}`;
      return (await database.query({ text }))[0];
    };
    const one = () => serveWith('run: "true"', { handOver, schema: database.schema });
    const servers = [await one(), ...(await Promise.all([one(), one()]))];
    const isPast = ({ next }: Served): boolean => Date.parse(next()[0]?.due_at ?? '') > DUE;
    await expect.poll(() => servers.every(isPast), PATIENT).toBe(true);
    await expect.poll(counted, PATIENT).toMatchObject({ ticks: '1' });
    // Who looks at it just now has looked when it is closed.
    await Promise.all(servers.map(({ close }) => close()));
    expect(await counted()).toEqual({ runs: '1', ticks: '1' });
  });

  test('go on there as well when somebody asks for one again', async () => {
    const server = await serveWith('run: test -e mended', { handOver });
    const worker = startWorker({ url: server.url, token: server.token.text });
    await expect.poll(() => runOf(server), PATIENT).toMatchObject({ status: 'failed' });
    writeFileSync(join(worker.cwd, 'mended'), '');
    await callUrl('POST', `${server.url}/agents/runs/tick/resume`, {}, bearer(server.token.text));
    await expect.poll(() => runOf(server), PATIENT).toMatchObject({ status: 'succeeded', attempt: 2 });
    expect(existsSync(join(server.cwd, '.orchestrator/runs'))).toBe(false);
  });
});

test('plans are handed to no fleet where there is no Postgres', async () => {
  const cwd = createFolder({ 'plans/p.yml': planOf('run: "true"') });
  const options = {
    system: createSystem({ cwd, env: {} }),
    port: 0,
    schedule: 'plans',
    handOver: { allowDirty: false },
  };
  await expect(startServer(options)).rejects.toMatchObject({
    code: 'usage',
    message: 'Plans can be handed only to the fleet of a server that has a Postgres database.',
  });
  expect(existsSync(join(cwd, '.orchestrator'))).toBe(false);
});

/** Under a loaded machine. */
const PATIENT = { timeout: 30_000 };
const recordPath = ({ cwd }: Served): string => join(cwd, '.orchestrator/runs/tick/1/run.json');
const recordOf = (server: Served): unknown => JSON.parse(readFileSync(recordPath(server), 'utf8'));
