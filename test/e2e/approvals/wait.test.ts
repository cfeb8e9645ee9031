import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../../support/built-cli.ts';
import { createFolder } from '../../support/cli.ts';
import { freshDatabase } from '../../support/database.ts';
import { RELEASE } from '../../support/gated-run.ts';
import { describePostgres, postgresUrl } from '../../support/postgres.ts';
import { startServe } from '../../support/served.ts';
import { bearer } from '../../support/server.ts';
import { callUrl } from '../../support/task-api.ts';

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => cli.remove());

const database = async (): Promise<string[]> => {
  const { schema } = await freshDatabase();
  return ['--quiet', '--database-url', postgresUrl(), '--schema', schema];
};

describePostgres('runs that wait at a terminal, and a server beside them', () => {
  test('a run that waits at a terminal goes on there, and the server leaves it alone', async () => {
    const cwd = createFolder({ 'plan.yml': RELEASE });
    const server = await startServe(cli, await database(), { cwd });
    const api = async (method: string, path: string, body?: unknown) =>
      (await callUrl(method, `${server.url}/agents${path}`, body, bearer(server.token))).body;
    const waiting = cli.start(['run', 'plan.yml', '--wait'], { cwd });
    await waiting.prints('Waiting for people to decide: r1/gate');
    const { tasks } = await api('GET', '/runs/r1');
    const gate = tasks.find((task: { task: string }) => task.task === 'gate');
    await api('POST', `/tasks/${gate.id}/approve`, { fields: { version: '3' }, override: true });
    const { status, stderr } = await waiting.ended;
    expect([status, stderr], stderr).toEqual([0, expect.stringContaining('r1/gate')]);
    const done = async () =>
      (await api('GET', '/deliveries?run_id=r1')).items.find(({ kind }: { kind: string }) => kind === 'resume');
    await expect.poll(done).toMatchObject({ status: 'nothing', note: 'Attempt 2 goes on with it.' });
    expect(await api('GET', '/runs/r1')).toMatchObject({ attempt: 2, status: 'succeeded' });
    server.child.kill('SIGTERM');
    expect((await server.ended).stderr).not.toContain('r1 goes on');
  });

  test('one whose process was killed while it waited goes on by the server', async () => {
    const cwd = createFolder({ 'plan.yml': RELEASE });
    const server = await startServe(cli, await database(), { cwd });
    const waiting = cli.start(['run', 'plan.yml', '--wait'], { cwd });
    await waiting.prints('Waiting for people to decide: r1/gate');
    waiting.child.kill('SIGKILL');
    await waiting.ended;
    const approved = cli.start(['approve', 'r1/gate', '--field', 'version=3'], { cwd });
    expect((await approved.ended).status).toBe(0);
    await server.prints('r1 goes on: attempt 2.');
  });
});
