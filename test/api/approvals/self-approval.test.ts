import { beforeAll, expect, test } from 'vitest';
import type { GithubOptions } from '../../../src/api/auth/github/options.ts';
import { freshDatabase } from '../../support/database.ts';
import { type OidcIssuer, startIssuer } from '../../support/oidc-issuer.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type RunningApi, startTaskApi } from '../../support/task-api.ts';
import { linkTo } from '../links/world.ts';
import { as, DECIDES, openGate, put, RUNNER, register, startWithPeople } from './gate.ts';

const ALL = ['tasks:read', 'tasks:write', 'approvals:decide'];
const AUDIENCE = 'https://orchestrator.example';

let issuer: OidcIssuer;
beforeAll(async () => {
  issuer = await startIssuer();
  return () => issuer.close();
});

const stillWaits = async (api: RunningApi, id: number, headers: Record<string, string>) => {
  const { body } = await api.call('GET', `/tasks/${id}`, undefined, headers);
  expect(body).toMatchObject({ status: 'awaiting_approval', approver: null, approval: { decisions: [] } });
};

describePostgres('nobody approves what they ask for', () => {
  test('by PATCH', async () => {
    const api = await startWithPeople(await freshDatabase());
    const ci = as('ci', ALL);
    const { id } = await openGate(api, {}, { headers: ci });
    for (const patch of [
      { status: 'succeeded' },
      { approval_state: 'approved' },
      { status: 'succeeded', approval_state: 'approved', approver: 'ana' },
      { status: 'succeeded', reason: null, approval_note: 'Ana says yes.' },
    ]) {
      const { status, body } = await api.call('PATCH', `/tasks/${id}`, patch, ci);
      expect([status, body.why], JSON.stringify(patch)).toEqual([403, 'self_approval']);
    }
    await stillWaits(api, id, ci);
  });

  test('by a header that names somebody else', async () => {
    const api = await startWithPeople(await freshDatabase());
    const ci = as('ci', ALL);
    const { id } = await openGate(api, {}, { headers: ci });
    for (const name of [
      'x-forwarded-user',
      'x-remote-user',
      'x-approver',
      'x-actor',
      'x-orchestrator-client',
      'x-github-user',
      'from',
    ]) {
      const { status, body } = await api.call('POST', `/tasks/${id}/approve`, {}, { ...ci, [name]: 'ana' });
      expect([status, body.why], name).toEqual([403, 'self_approval']);
    }
    await stillWaits(api, id, ci);
  });

  test('by the token of the run’s own job, whatever its rule says it may', async () => {
    const scopes = [...ALL, 'approvals:override'];
    const rules = [{ name: 'any', match: { repository_id: '74' }, scopes }] as GithubOptions['rules'];
    const database = await freshDatabase();
    const api = await startTaskApi(database, {
      anonymous: [],
      github: { audience: AUDIENCE, issuer: issuer.url, rules },
    });
    const jobHeaders = async (claims: object): Promise<Record<string, string>> => {
      const token = await issuer.token({ aud: AUDIENCE, ...claims });
      const { status, body } = await api.call('POST', '/auth/github', { token });
      expect(status, JSON.stringify(body)).toBe(201);
      return { authorization: `Bearer ${body.token}` };
    };
    const job = await jobHeaders({});
    await register(api, 'own', { gate: { approval: {} } }, { headers: job });
    const { id } = await put(api, { run_id: 'own', attempt: 1, task: 'gate' }, job);
    const calls: [string, string, object][] = [
      ['POST', `/tasks/${id}/approve`, {}],
      ['POST', `/tasks/${id}/approve`, { override: true, note: 'Trust me.' }],
      ['PATCH', `/tasks/${id}`, { status: 'succeeded' }],
      ['PATCH', `/tasks/${id}`, { approval_state: 'approved', approver: 'ana' }],
    ];
    for (const [method, path, body] of calls) {
      expect((await api.call(method, path, body, job)).status, JSON.stringify(body)).toBe(403);
    }
    // Nor what waits without a policy: a pull request that anyone who may decide can merge.
    const free = await put(api, { run_id: 'own', attempt: 1, task: 'free' }, job);
    const ended = { op: 'put', run_id: 'own', attempt: 1, status: 'succeeded' };
    const approved = { ...ended, approval_state: 'approved' };
    const items = [
      ...['gate', 'free'].map((task) => ({ ...ended, task })),
      ...['gate', 'free', 'never-waited'].map((task) => ({ ...approved, task })),
    ];
    const { results } = (await api.call('POST', '/tasks/batch', { items }, job)).body;
    expect(results.map(({ status }: { status: number }) => status)).toEqual(items.map(() => 403));
    await stillWaits(api, id, job);
    await stillWaits(api, free.id, job);
    // Not even that of another run: it belongs to its own.
    const other = await jobHeaders({ run_id: '999' });
    expect((await api.call('POST', `/tasks/${id}/approve`, {}, other)).status).toBe(403);
    await stillWaits(api, id, job);
  });

  test('by a later attempt, which somebody else registers', async () => {
    const api = await startWithPeople(await freshDatabase());
    const ana = as('ana', ALL);
    const steps = { one: { approval: {} }, two: { approval: {} } };
    await register(api, 'goes-on', steps, { headers: ana, ci: { provider: 'github', actor: 'cleo' } });
    await register(api, 'goes-on', steps, { attempt: 2, headers: as('ben', ALL) });
    await register(api, 'goes-on', steps, { attempt: 3 });
    const { id } = await put(api, { run_id: 'goes-on', attempt: 3, task: 'two' });
    const approve = (headers: Record<string, string>) => api.call('POST', `/tasks/${id}/approve`, {}, headers);
    for (const who of [ana, as('cleo'), { ...as('7'), 'x-logins': 'github:ana' }])
      expect((await approve(who)).body.why).toBe('self_approval');
    expect((await approve(as('ben'))).status).toBe(200);
  });

  test('by the policy a task tells in place of what is written', async () => {
    const api = await startWithPeople(await freshDatabase());
    const written = { approvers: ['ana'], expires_in: '${{ params.days }}d' };
    await register(api, 'told', { gate: { approval: written } });
    const told = { approvers: ['eve'], self_approval: true, expires_in: '7d' };
    const { id } = await put(api, { run_id: 'told', attempt: 1, task: 'gate', approval: told });
    expect((await api.call('POST', `/tasks/${id}/approve`, {}, as('eve'))).body.why).toBe('not_approver');
    const { approval } = (await api.call('GET', `/tasks/${id}`, undefined, RUNNER)).body;
    expect(approval.policy).toMatchObject({ approvers: ['ana'], self_approval: false, broken: null });
    expect(approval.expires_at).not.toBeNull();
    expect((await api.call('POST', `/tasks/${id}/approve`, {}, as('ana'))).status).toBe(200);
  });

  test('by other values than were approved', async () => {
    const api = await startWithPeople(await freshDatabase());
    const { id, run_id } = await openGate(
      api,
      { fields: { version: { type: 'string' } } },
      { outputs: { built: 'b' } },
    );
    const outputs = { built: 'b', version: '1.4.0' };
    const { body } = await api.call('POST', `/tasks/${id}/approve`, { fields: { version: '1.4.0' } }, as('ana'));
    expect(body).toMatchObject({ status: 'succeeded', outputs });
    for (const changed of [{ outputs: { version: '6.6.6' } }, { outputs_uri: 'https://example.org/other' }]) {
      expect((await api.call('PATCH', `/tasks/${id}`, changed, RUNNER)).status, JSON.stringify(changed)).toBe(403);
      expect((await api.call('PATCH', `/tasks/${id}`, changed, as('ben', ALL))).status).toBe(409);
      const items = [{ op: 'put', run_id, attempt: 1, task: 'gate', status: 'succeeded', ...changed }];
      expect((await api.call('POST', '/tasks/batch', { items }, RUNNER)).body.results[0].status).toBe(200);
    }
    const row = (await api.call('GET', `/tasks/${id}`, undefined, RUNNER)).body;
    expect(row).toMatchObject({ outputs, outputs_uri: null });
    expect((await api.call('PATCH', `/tasks/${id}`, { message: 'Published.' }, RUNNER)).status).toBe(200);
  });

  test('by a link of another task', async () => {
    const api = await startWithPeople(await freshDatabase());
    const policy = { approvers: ['ana@example.org'] };
    const [mine, other] = [await openGate(api, policy), await openGate(api, policy)];
    const url = await linkTo(api, other.id);
    const decide = (path: string, body: object) => api.call('POST', path, { decision: 'approve', sure: true, ...body });
    const path = `/links/${url.split('/').at(-1)}`;
    for (const body of [{ task: mine.id }, { task_id: mine.id }, { id: mine.id }]) {
      expect((await decide(path, body)).status, JSON.stringify(body)).toBe(422);
    }
    await decide(`${path}?task=${mine.id}`, {});
    const asToken = { authorization: `Bearer ${url.split('/').at(-1)}` };
    expect((await api.call('POST', `/tasks/${mine.id}/approve`, {}, asToken)).status).toBe(401);
    await stillWaits(api, mine.id, as('ben'));
  });

  test('by who was an approver and is none any more', async () => {
    const api = await startWithPeople(await freshDatabase());
    const { id } = await openGate(api, { approvers: ['acme/release'], required: 2 });
    const approve = (who: string, groups: string[]) =>
      api.call('POST', `/tasks/${id}/approve`, {}, as(who, DECIDES, groups));
    expect((await approve('ben', ['acme/other'])).body.why).toBe('not_approver');
    expect((await approve('cleo', ['acme/release'])).status).toBe(200);
    expect((await approve('cleo', ['acme/release'])).body.status).toBe('awaiting_approval');
    expect((await approve('ben', [])).body.why).toBe('not_approver');
    expect((await approve('dan', ['acme/release'])).body.status).toBe('succeeded');
  });
});
