import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/system/clock.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from '../support/cli.ts';
import { describePostgres } from '../support/postgres.ts';
import { bearer, type Served, serve } from '../support/server.ts';
import { callUrl } from '../support/task-api.ts';

/** A server that starts this plan every minute. Its time stands still, half a second before a minute, until it is up. */
async function serveWith(step: string): Promise<Served> {
  const plan = `name: p\nrun_id: tick\nschedule: '* * * * *'\nsteps:\n  - { id: a, ${step} }\n`;
  const cwd = createFolder({ 'plans/p.yml': plan });
  const still = Math.ceil(Date.now() / 60_000) * 60_000 - 500;
  let up: number | undefined;
  const clock = { ...systemClock, now: () => still + (up === undefined ? 0 : Date.now() - up) };
  const system = createSystem({ cwd, env: { PATH: process.env.PATH ?? '' }, clock });
  const server = await serve({ cwd, system, schedule: 'plans' });
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

const recordPath = ({ cwd }: Served): string => join(cwd, '.orchestrator/runs/tick/1/run.json');
const recordOf = (server: Served): unknown => JSON.parse(readFileSync(recordPath(server), 'utf8'));
