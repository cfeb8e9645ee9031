import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTaskClient } from '../../../src/client.ts';
import { createTickStore } from '../../../src/store/schedule/tick-store.ts';
import { type BuiltCli, buildCli } from '../../support/built-cli.ts';
import { createFolder } from '../../support/cli.ts';
import { freshDatabase } from '../../support/database.ts';
import { startWorkerProcess } from '../../support/fleet-processes/ground.ts';
import { describePostgres, postgresUrl } from '../../support/postgres.ts';
import { startServe } from '../../support/served.ts';

const HOUR = 3_600_000;
/** Seconds that anything may take on a loaded machine. */
const PATIENCE = { timeout: 60_000, interval: 100 };

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
}, 300_000);
afterAll(() => cli.remove());

describePostgres('serve --schedule --fleet', () => {
  it('hands a plan to workers at its time, and leaves it to them when it is stopped', {
    timeout: 180_000,
  }, async () => {
    const database = await freshDatabase();
    const begun = join(createFolder(), 'begun');
    const steps = `[{ id: wait, run: 'touch ${begun}; until test -e ${begun}.go; do sleep 0.05; done' }]`;
    const cwd = createFolder({ 'plans/p.yml': `name: p\nrun_id: tick\nschedule: '@hourly'\nsteps: ${steps}\n` });
    // The last full hour was missed, and is made up.
    await createTickStore(database, 'test').miss('plans/p.yml', [Date.now() - HOUR], { baseline: true });
    const env = { DATABASE_URL: postgresUrl() };
    const words = ['--quiet', '--schema', database.schema];
    const server = await startServe(cli, [...words, '--schedule', 'plans', '--fleet'], { cwd, env });
    await startWorkerProcess({ cli }, server, { cwd: createFolder(), name: 'one' });
    await vi.waitFor(() => expect(existsSync(begun)).toBe(true), PATIENCE);
    server.child.kill('SIGTERM');
    const { status, stderr } = await server.ended;
    expect(status, stderr).toBe(0);
    expect(stderr).toContain('plans/p.yml was started by its schedule, by the fleet: run tick.');
    expect(existsSync(join(cwd, '.orchestrator/runs'))).toBe(false);

    const next = await startServe(cli, words, { cwd, env, port: Number(new URL(server.url).port) });
    const client = createTaskClient({ baseUrl: `${next.url}/agents`, token: next.token });
    expect(await client.getRun('tick')).toMatchObject({ status: 'running', cancel_requested_at: null });
    writeFileSync(`${begun}.go`, '');
    await vi.waitFor(
      async () => expect(await client.getRun('tick')).toMatchObject({ status: 'succeeded', attempt: 1 }),
      PATIENCE,
    );
  });
});

it.each([
  [['--fleet'], '--fleet goes with --schedule.'],
  [['--schedule', '.', '--allow-dirty'], '--allow-dirty goes with --fleet.'],
  [['--schedule', '.', '--fleet'], 'Plans can be handed only to the fleet of a server that has a Postgres database.'],
])('serve %j is refused in a sentence', async (words, sentence) => {
  const { status, stdout, stderr } = await cli.start(['serve', '--port', '0', ...words], { cwd: createFolder() }).ended;
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`error: ${sentence}\n`);
});
