import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callCli, createFolder } from '../support/cli.ts';
import { describePostgres } from '../support/postgres.ts';
import { bearer, type Served, serve } from '../support/server.ts';
import { callUrl } from '../support/task-api.ts';

describePostgres('runs of the state directory', () => {
  const PLAN = 'name: p\nrun_id: before\nsteps:\n  - { id: a, command: node --version }\n';

  test('are taken in once, with their logs, and the damaged are told of and left out', async () => {
    const cwd = createFolder({ 'p.yml': PLAN });
    await callCli(['run', 'p.yml'], { cwd });
    await callCli(['run', 'p.yml', '--run-id', 'spoilt'], { cwd });
    writeFileSync(join(cwd, '.orchestrator/runs/spoilt/1/events.ndjson'), 'not a line\n');
    const first = await serve({ cwd });
    await first.takenIn;
    const get = (server: Served, path: string) =>
      callUrl('GET', `${server.url}/agents${path}`, undefined, bearer(server.token.text));
    const rows = (await get(first, '/tasks?run_id=before')).body;
    expect(rows).toMatchObject([{ task: 'a', status: 'succeeded' }]);
    expect((await get(first, `/tasks/${rows[0].id}/log`)).body).toContain(process.version);
    const run = (await get(first, '/runs/before/1')).body;
    expect(run).toMatchObject({ status: 'succeeded', graph: { steps: [{ id: 'a' }] } });
    expect(first.notes.join('\n')).toMatch(/spoilt, attempt 1 is not taken in: .*not a line of a journal/);
    await first.close();

    const second = await serve({ cwd, schema: first.schema });
    await second.takenIn;
    expect((await get(second, '/tasks')).body).toEqual(rows);
    expect((await get(second, '/runs/before/1')).body.version).toBe(run.version);
    await second.close();

    // Another database knows nothing, whatever was told before.
    const third = await serve({ cwd });
    await third.takenIn;
    expect((await get(third, '/tasks?run_id=before')).body).toHaveLength(1);
  });

  test('report to it by themselves while it runs', async () => {
    const server = await serve({ cwd: createFolder({ 'p.yml': PLAN }) });
    const { stderr } = await callCli(['run', 'p.yml'], { cwd: server.cwd });
    const { body } = await callUrl(
      'GET',
      `${server.url}/agents/tasks?run_id=before`,
      undefined,
      bearer(server.token.text),
    );
    expect(body, stderr).toMatchObject([{ task: 'a', status: 'succeeded' }]);
  });
});
