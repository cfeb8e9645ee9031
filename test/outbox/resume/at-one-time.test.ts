import { expect, onTestFinished, test } from 'vitest';
import { as, openGate, put, RUNNER, register, startWithPeople } from '../../api/approvals/gate.ts';
import { freshDatabase } from '../../support/database.ts';
import { startGithub } from '../../support/github/start-github.ts';
import { describePostgres } from '../../support/postgres.ts';

const CI = { provider: 'github', repository: 'octo/plans', ref: 'refs/heads/main' };

describePostgres('two servers on one database', () => {
  const start = async () => {
    const [database, github] = [await freshDatabase(), await startGithub()];
    onTestFinished(() => github.close());
    const resume = { github: { token: github.token, apiUrl: github.apiUrl } };
    const options = { resume, outbox: { everyMs: 200 } };
    const servers = [await startWithPeople(database, options), await startWithPeople(database, options)] as const;
    const open = async (): Promise<number> => {
      const { items } = (
        await servers[0].call('GET', '/deliveries?status=pending', undefined, as('boss', ['admin:webhooks']))
      ).body;
      return items.filter(({ kind }: { kind: string }) => kind === 'resume').length;
    };
    return { github, servers, open };
  };

  test('200 people approve one gate at once: one outcome, and the run is woken up once', async () => {
    const { github, servers, open } = await start();
    const { id, run_id } = await openGate(servers[0], { required: 3 }, { ci: CI });
    await servers[0].call('PATCH', `/runs/${run_id}/1`, { status: 'awaiting_approval' }, RUNNER);
    await Promise.all(
      Array.from({ length: 200 }, async (_, at) => {
        for (let status = 503; status === 503; ) {
          const person = as(`person-${at % 100}`);
          ({ status } = await (at % 2 ? servers[0] : servers[1]).call('POST', `/tasks/${id}/approve`, {}, person));
        }
      }),
    );
    await expect.poll(() => github.dispatches.length).toBe(1);
    await expect.poll(open).toBe(0);
    expect(github.dispatches.length).toBe(1);
  });

  test('several gates decided in one breath wake the run up once', async () => {
    const { github, servers, open } = await start();
    const run_id = 'many';
    const names = ['a', 'b', 'c', 'd'];
    await register(servers[0], run_id, Object.fromEntries(names.map((name) => [name, { approval: {} }])), { ci: CI });
    const gates = [];
    for (const task of names) gates.push(await put(servers[0], { run_id, attempt: 1, task }));
    await servers[0].call('PATCH', `/runs/${run_id}/1`, { status: 'awaiting_approval' }, RUNNER);
    await Promise.all(
      gates.map(({ id }, at) => (at % 2 ? servers[0] : servers[1]).call('POST', `/tasks/${id}/approve`, {}, as('ana'))),
    );
    await expect.poll(() => github.dispatches.length).toBe(1);
    await register(servers[0], run_id, {}, { attempt: 2, ci: CI, resumed_from: 1 });
    await expect.poll(open).toBe(0);
    expect(github.dispatches.length).toBe(1);
  });
});
