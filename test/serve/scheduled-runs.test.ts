import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../src/system/clock.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from '../support/cli.ts';
import { describePostgres } from '../support/postgres.ts';
import { bearer, type Served, serve } from '../support/server.ts';
import { callUrl } from '../support/task-api.ts';

/** A server that starts this plan every minute, so many milliseconds before the next one: it must be up by then. */
async function serveWith(command: string, ahead = 2_500): Promise<Served> {
  const plan = `name: p\nrun_id: tick\nschedule: '* * * * *'\nsteps:\n  - { id: a, command: ${command} }\n`;
  const cwd = createFolder({ 'plans/p.yml': plan });
  const shift = 60_000 - ahead - (Date.now() % 60_000);
  const clock = { ...systemClock, now: () => Date.now() + shift };
  const system = createSystem({ cwd, env: { PATH: process.env.PATH ?? '' }, clock });
  return serve({ cwd, system, schedule: 'plans' });
}

const runOf = async ({ url, token }: Served) =>
  (await callUrl('GET', `${url}/agents/runs/tick`, undefined, bearer(token.text))).body;

describePostgres('plans with a schedule', () => {
  test('are named with their next time, started, and told of', { timeout: 60_000 }, async () => {
    // The first one loads the modules.
    const server = await serveWith('node --version', 10_000);
    expect(server.next()).toMatchObject([{ plan: 'plans/p.yml', name: 'p', timezone: 'UTC' }]);
    await expect
      .poll(() => runOf(server), { timeout: 40_000 })
      .toMatchObject({
        status: 'succeeded',
        tasks: [{ task: 'a', status: 'succeeded' }],
        graph: { steps: [{ id: 'a' }] },
      });
    expect(server.notes.join('\n')).toContain('plans/p.yml was started by its schedule: run tick.');
  });

  test('may end while the server stops', async () => {
    const server = await serveWith('sleep 3');
    await expect.poll(() => runOf(server), { timeout: 20_000 }).toMatchObject({ status: 'running' });
    await server.close();
    expect(recordOf(server)).toMatchObject({ status: 'succeeded' });
  });

  test('are cancelled where they do not end in time, and can be resumed', async () => {
    const server = await serveWith('sleep 60');
    await expect.poll(() => runOf(server), { timeout: 20_000 }).toMatchObject({ status: 'running' });
    await server.close(200);
    expect(recordOf(server)).toMatchObject({ status: 'cancelled', tasks: [{ task: 'a', status: 'failed' }] });
  });

  test('are cancelled by whoever asks the API', { timeout: 60_000 }, async () => {
    const server = await serveWith('sleep 60');
    await expect.poll(() => runOf(server), { timeout: 20_000 }).toMatchObject({ status: 'running' });
    await callUrl('POST', `${server.url}/agents/runs/tick/cancel`, {}, bearer(server.token.text));
    await expect.poll(() => existsSync(recordPath(server)), { timeout: 40_000 }).toBe(true);
    expect(recordOf(server)).toMatchObject({ status: 'cancelled' });
  });
});

const recordPath = ({ cwd }: Served): string => join(cwd, '.orchestrator/runs/tick/1/run.json');
const recordOf = (server: Served): unknown => JSON.parse(readFileSync(recordPath(server), 'utf8'));
