import { expect, it } from 'vitest';
import type { NewToken } from '../../../src/store/tokens/token.ts';
import { createToken } from '../../../src/store/tokens/tokens.ts';
import { describeOnEach } from '../../support/database.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import { silence } from '../../support/runs.ts';
import { startTaskApi } from '../../support/task-api.ts';

const RUN = {
  run_id: 'nightly 1/ä',
  source_key: 's1',
  plan: { name: 'nightly', path: 'plans/nightly.yml', digest: 'd1', text: 'version: 1\n' },
  graph: { steps: [] },
  params: { fast: true },
  git: { branch: 'main' },
  started_at: '2026-01-02T03:04:05',
};
const PATH = `/runs/${encodeURIComponent(RUN.run_id)}`;

describeOnEach('operations on runs', (makeDatabase) => {
  it('answer as the document says, from registration to the end', async () => {
    const { call, url } = await startTaskApi(await makeDatabase());
    const ask = async (id: Parameters<typeof expectDocumented>[0], method: string, path: string, body?: unknown) => {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(`${url}${path}`, {
        method,
        ...(body === undefined ? {} : { headers, body: JSON.stringify(body) }),
      });
      return {
        status: response.status,
        headers: response.headers,
        body: (await expectDocumented(id, response)) as Record<string, unknown>,
      };
    };
    const made = await ask('registerRun', 'POST', '/runs', RUN);
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ attempt: 1, started_at: '2026-01-02T03:04:05.000Z', git: { branch: 'main' } });
    expect((await fetch(new URL(made.headers.get('location') ?? '', url))).status).toBe(200);
    expect((await ask('registerRun', 'POST', '/runs', RUN)).status).toBe(200);
    expect((await ask('heartbeatRun', 'POST', `${PATH}/1/heartbeat`)).body).toMatchObject({ cancel_requested: false });
    expect((await call('POST', `${PATH}/1/heartbeat`, {})).status).toBe(200);
    expect((await ask('getRun', 'GET', PATH)).body).toMatchObject({
      graph: { steps: [] },
      plan_text: 'version: 1\n',
      tasks: [],
    });
    expect((await ask('getRunAttempt', 'GET', `${PATH}/1`)).status).toBe(200);
    expect((await ask('cancelRun', 'POST', `${PATH}/cancel`)).status).toBe(202);
    expect((await ask('resumeRun', 'POST', `${PATH}/resume`)).status).toBe(409);
    const ended = await ask('updateRun', 'PATCH', `${PATH}/1`, { status: 'cancelled', reason: 'signal', notes: [] });
    expect(ended.body).toMatchObject({ status: 'cancelled', reason: 'signal' });
    const refused = await ask('updateRun', 'PATCH', `${PATH}/1`, { status: 'running' });
    expect(refused).toMatchObject({ status: 409, body: { current: { status: 'cancelled' } } });
    expect((await ask('cancelRun', 'POST', `${PATH}/cancel`)).status).toBe(409);
    expect((await ask('resumeRun', 'POST', `${PATH}/resume`)).status).toBe(202);
    for (const [id, method, path] of [
      ['getRun', 'GET', '/runs/none'],
      ['getRunAttempt', 'GET', `${PATH}/2`],
      ['heartbeatRun', 'POST', `${PATH}/2/heartbeat`],
      ['cancelRun', 'POST', '/runs/none/cancel'],
    ] as const)
      expect((await ask(id, method, path)).status).toBe(404);
    expect((await ask('updateRun', 'PATCH', '/runs/none/1', {})).status).toBe(404);
    expect((await ask('registerRun', 'POST', '/runs', { ...RUN, source_key: 's2', attempt: 0 })).status).toBe(422);
  });

  it('list runs by pages and filters', async () => {
    const { call, url } = await startTaskApi(await makeDatabase());
    for (let at = 0; at < 5; at += 1) {
      await call('POST', '/runs', { ...RUN, run_id: `r${at}`, started_at: `2026-01-0${at + 1}T00:00:00Z` });
    }
    await call('PATCH', '/runs/r1/1', { status: 'failed' });
    const first = await fetch(`${url}/runs?plan=nightly&limit=2`);
    const page = (await expectDocumented('listRuns', first)) as { items: { run_id: string }[]; next_cursor: string };
    expect(page.items.map(({ run_id }) => run_id)).toEqual(['r4', 'r3']);
    const link = /<(.*)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    const second = (await (await fetch(new URL(link, url))).json()) as typeof page;
    expect(second.items.map(({ run_id }) => run_id)).toEqual(['r2', 'r1']);
    const names = async (query: string) =>
      (await call('GET', `/runs?${query}`)).body.items.map((run: { run_id: string }) => run.run_id);
    expect(await names('status=failed&status=cancelled')).toEqual(['r1']);
    expect(await names('since=2026-01-04&branch=main')).toEqual(['r4', 'r3']);
    expect(await names('until=2026-01-02&q=night+r0')).toEqual(['r0']);
    expect((await call('GET', '/runs?cursor=nonsense')).status).toBe(400);
    expect((await call('GET', '/runs?status=lost')).status).toBe(422);
  });

  it('cancel at once a run that nobody is alive to cancel', async () => {
    const database = await makeDatabase();
    const { call } = await startTaskApi(database);
    await call('POST', '/runs', { ...RUN, run_id: 'nightly-1' });
    await call('POST', '/tasks/batch', {
      items: [{ op: 'put', run_id: 'nightly-1', attempt: 1, task: 'a', status: 'running' }],
    });
    expect((await call('POST', '/runs/nightly-1/cancel')).body).toMatchObject({ status: 'running' });
    await silence(database, 'nightly-1', 61);
    const answer = await call('POST', '/runs/nightly-1/cancel');
    expect(answer).toMatchObject({ status: 202, body: { status: 'cancelled', counts: { skipped: 1 } } });
  });

  it('keep runs from jobs of other repositories', async () => {
    const database = await makeDatabase();
    const { call } = await startTaskApi(database);
    const as = async (repository_id: string, run: string) => {
      const { text } = (await createToken(database, boundToken(repository_id, run))) ?? { text: '' };
      return { authorization: `Bearer ${text}` };
    };
    const mine = await as('7', '100');
    const other = await as('8', '100');
    const body = { ...RUN, run_id: 'nightly-1' };
    expect((await call('POST', '/runs', body, mine)).status).toBe(201);
    expect((await call('POST', '/runs', body, other)).status).toBe(403);
    expect((await call('POST', '/runs', { ...body, source_key: 's2' }, other)).status).toBe(403);
    expect((await call('POST', '/runs', { ...body, source_key: 's2' }, await as('7', '101'))).body.attempt).toBe(2);
    for (const [method, path, sent] of [
      ['POST', '/runs/nightly-1/1/heartbeat', undefined],
      ['PATCH', '/runs/nightly-1/1', { status: 'failed' }],
    ] as const) {
      expect((await call(method, path, sent, other)).status).toBe(403);
      expect((await call(method, path, sent, mine)).status).toBe(200);
    }
    const items = [{ op: 'put', run_id: 'nightly-1', attempt: 1, task: 'a', status: 'running' }];
    expect((await call('POST', '/tasks/batch', { items }, other)).body.results).toMatchObject([{ status: 403 }]);
    expect((await call('POST', '/tasks/batch', { items }, mine)).body.results).toMatchObject([{ status: 201 }]);
  });
});

function boundToken(repository_id: string, run_id: string): NewToken {
  const identity = {
    id: 'github:ann',
    owner: `github:${repository_id}:${run_id}:1`,
    repository: 'a/b',
    repository_id,
    actor: 'ann',
    run_id,
    run_attempt: '1',
    workflow_ref: null,
    environment: null,
    ref: null,
    sha: null,
  };
  return { name: 'job', scopes: ['tasks:read', 'tasks:write'], expiresAt: null, createdBy: 'test', identity };
}
