import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createTaskClient, type TaskClient } from '../../../src/client.ts';
import { createSystem, type System } from '../../../src/system/system.ts';
import { callCli, createFolder } from '../../support/cli.ts';
import { startWorker } from '../../support/fleet-worker.ts';
import { serve as serveHttp } from '../../support/http-server.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type Served, serve } from '../../support/server.ts';

const HOUR = 3_600_000;
const QUICK = { FLEET_LOCK: '3s' };

/** Hands a plan to the fleet of a server. */
async function submit({ url, token }: Served, plan: string): Promise<TaskClient> {
  const env = { API_BASE: url, API_TOKEN: token.text };
  const words = ['run', 'plan.yml', '--fleet', '--run-id', 'r1'];
  const cwd = createFolder({ 'plan.yml': plan });
  expect(await callCli(words, { cwd, env })).toMatchObject({ status: 0 });
  return createTaskClient({ baseUrl: `${url}/agents`, token: token.text });
}

async function ended(client: TaskClient) {
  await expect
    .poll(async () => (await client.getRun('r1')).status, { timeout: 150_000, interval: 100 })
    .not.toBe('running');
  return client.getRun('r1');
}

const placeOf = ({ url, token }: Served) => ({ url, token: token.text });

/** The world with a clock that is wrong by so many ms. */
function skewed(system: System, ms: number): System {
  return { ...system, clock: { ...system.clock, now: () => system.clock.now() + ms } };
}

describePostgres('a fleet of many, and of some that are odd', () => {
  it('200 workers at once do 400 steps, each once', async () => {
    const server = await serve();
    const notes = join(createFolder({ notes: '' }), 'notes');
    const env = { NOTES: notes };
    const items = JSON.stringify(Array.from({ length: 200 }, (_, at) => at));
    const step = (id: string): string =>
      `  - { id: ${id}, for_each: ${items}, run: 'echo "$ORCHESTRATOR_TASK" >> "$NOTES"' }\n`;
    for (let at = 0; at < 200; at++) startWorker(placeOf(server), { name: `worker-${at}`, env });
    const online = async (): Promise<number> => {
      const { workers } = await client.getFleet();
      return workers.length;
    };
    const client = createTaskClient({ baseUrl: `${server.url}/agents`, token: server.token.text });
    await expect.poll(online, { timeout: 120_000, interval: 200 }).toBe(200);
    await submit(server, `name: p\nmax_parallel: 400\nsteps:\n${step('a')}${step('b')}`);
    const run = await ended(client);
    expect(run).toMatchObject({ status: 'succeeded', counts: { succeeded: 400 } });
    const done = readFileSync(notes, 'utf8').trim().split('\n');
    expect(done).toHaveLength(400);
    expect(new Set(done).size).toBe(400);
  });

  it('a server whose clock is an hour ahead, and a worker whose clock is an hour behind, tell times that are right', async () => {
    const cwd = createFolder();
    const ahead = await serve({ cwd, system: skewed(createSystem({ cwd, env: QUICK }), HOUR) });
    const path = createFolder();
    const behind = skewed(createSystem({ cwd: path, env: { PATH: process.env.PATH ?? '' } }), -HOUR);
    const began = Date.now();
    startWorker(placeOf(ahead), { name: 'behind', system: behind });
    const rows = Array.from({ length: 12 }, (_, at) => {
      const needs = at < 2 ? '' : `, needs: [s${at - 2}]`;
      return `  - { id: s${at}, timeout: 60s${needs}, run: ${at === 6 ? 'sleep 1' : '"true"'} }`;
    });
    const first = await submit(ahead, `name: p\nmax_parallel: 2\nsteps:\n${rows.join('\n')}\n`);
    const half = async () => (await first.getRun('r1')).counts.succeeded ?? 0;
    await expect.poll(half, { timeout: 60_000 }).toBeGreaterThanOrEqual(6);
    const place = createFolder();
    const right = await serve({ cwd: place, system: createSystem({ cwd: place, env: QUICK }), schema: ahead.schema });
    await ahead.close(0);
    startWorker(placeOf(right), { name: 'right' });
    const client = createTaskClient({ baseUrl: `${right.url}/agents`, token: right.token.text });
    const { status, tasks, started_at, finished_at } = await ended(client);
    expect(status).toBe('succeeded');
    const times = [...tasks, { started_at, finished_at }].flatMap((one) => [one.started_at, one.finished_at]);
    const numbers = times.map((time) => Date.parse(time ?? ''));
    // A minute is more than the clocks of this test and of the database differ.
    expect(Math.min(...numbers)).toBeGreaterThan(began - 60_000);
    expect(Math.max(...numbers)).toBeLessThan(Date.now() + 60_000);
    for (const { duration_ms } of tasks) expect(duration_ms).toBeLessThan(HOUR / 2);
  });

  it('a step whose artifacts nobody has room for fails and says so, and those that need it are left out', async () => {
    const endpoint = await serveHttp((request, response) => {
      response.writeHead(request.method === 'PUT' ? 507 : 404).end();
    });
    const cwd = createFolder();
    const env = {
      FLEET_BLOBS: 's3://full/blobs',
      FLEET_BLOBS_ENDPOINT: endpoint,
      AWS_ACCESS_KEY_ID: 'key',
      AWS_SECRET_ACCESS_KEY: 'secret',
    };
    const server = await serve({ cwd, system: createSystem({ cwd, env }) });
    startWorker(placeOf(server), { name: 'one' });
    const plan = `name: p
steps:
  - { id: make, artifacts: [page.txt], run: 'echo page > page.txt' }
  - { id: read, needs: [make], run: cat page.txt }
  - { id: other, run: 'true' }
`;
    const { status, tasks } = await ended(await submit(server, plan));
    expect(status).toBe('failed');
    expect(tasks).toMatchObject([
      { task: 'make', status: 'failed', message: 'Its artifacts could not be kept: the store of artifacts is full.' },
      { task: 'read', status: 'skipped', reason: 'needs_failed' },
      { task: 'other', status: 'succeeded' },
    ]);
  });
});
