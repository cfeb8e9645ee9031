import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAuthentication } from '../../../../src/api/auth/authentication.ts';
import type { GithubOptions } from '../../../../src/api/auth/github/options.ts';
import type { Database } from '../../../../src/store/database.ts';
import { describeOnEach } from '../../../support/database.ts';
import { AUDIENCE, type Claims, type OidcIssuer, startIssuer } from '../../../support/oidc-issuer.ts';
import { requestWith, thrownBy } from '../request.ts';

describeOnEach('the exchange of a CI token', (makeDatabase) => {
  let issuer: OidcIssuer;
  let database: Database;
  beforeAll(async () => {
    issuer = await startIssuer();
    database = await makeDatabase();
  });
  afterAll(() => issuer.close());

  const time = { now: () => Date.now() };
  function open(part: Partial<GithubOptions> = {}) {
    const rules: GithubOptions['rules'] = [
      {
        name: 'nightly',
        match: { repository_id: '74', ref: 'refs/heads/main' },
        scopes: ['tasks:read', 'tasks:write'],
      },
    ];
    const github = { audience: AUDIENCE, issuer: issuer.url, rules, ...part };
    const { authenticate, exchange, tokens } = createAuthentication(database, { github }, { fetch, clock: time });
    if (exchange === undefined) throw new Error('no exchange');
    return { authenticate, exchange, tokens };
  }
  const bearer = (token: string) => requestWith({ authorization: `Bearer ${token}` });

  it('gives a token of ours for a quarter of an hour, bound to the run', async () => {
    const { authenticate, exchange, tokens } = open();
    const { token, expires_at: expiresAt, scopes } = await exchange(await issuer.token());
    expect(scopes).toEqual(['tasks:read', 'tasks:write']);
    const left = Date.parse(expiresAt) - Date.now();
    expect(left).toBeGreaterThan(14 * 60_000);
    expect(left).toBeLessThanOrEqual(15 * 60_000);
    expect(await authenticate(bearer(token))).toEqual({
      id: 'github:octocat',
      name: 'octocat',
      owner: 'github:74:1001:1',
      repositoryId: '74',
      scopes: new Set(['tasks:read', 'tasks:write']),
      channel: 'api',
    });
    const [row] = await database.query({
      text: `SELECT identity::text, name, created_by FROM "${database.schema}".agents_tokens WHERE name = 'octo/hello#1001'`,
    });
    expect(row?.created_by).toBe('github:octocat');
    expect(JSON.parse(String(row?.identity))).toEqual({
      id: 'github:octocat',
      owner: 'github:74:1001:1',
      repository: 'octo/hello',
      repository_id: '74',
      actor: 'octocat',
      run_id: '1001',
      run_attempt: '1',
      workflow_ref: 'octo/hello/.github/workflows/nightly.yml@refs/heads/main',
      environment: null,
      ref: 'refs/heads/main',
      sha: 'f00dfeed',
    });
    await tokens.idle();
  });

  it('takes a token once', async () => {
    const { exchange } = open();
    const token = await issuer.token();
    await exchange(token);
    expect(await thrownBy(exchange(token))).toMatchObject({ status: 401, message: expect.stringContaining('before') });
    expect(await thrownBy(open().exchange(token))).toMatchObject({ status: 401 });
  });

  it('takes it once also of ten at the same moment, on several servers', async () => {
    const token = await issuer.token();
    const servers = [open(), open()];
    const tries = Array.from({ length: 10 }, (_, n) => servers[n % 2]?.exchange(token));
    const settled = await Promise.allSettled(tries);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const one of settled) if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 401 });
  });

  it('does not spend the token of a job that got none', async () => {
    const token = await issuer.token();
    const failing: Database = {
      ...database,
      transaction: (work) =>
        database.transaction((connection) =>
          work({
            query: async (statement) => {
              if (statement.name === 'insert-token') throw new Error('disk full');
              return connection.query(statement);
            },
          }),
        ),
    };
    const github = {
      audience: AUDIENCE,
      issuer: issuer.url,
      rules: [{ name: 'r', match: { repository_id: '74' }, scopes: ['tasks:read' as const] }],
    };
    const broken = createAuthentication(failing, { github }, { fetch, clock: time });
    await thrownBy(broken.exchange?.(token) ?? Promise.resolve());
    expect(await open().exchange(token)).toMatchObject({ scopes: ['tasks:read', 'tasks:write'] });
  });

  it.each<[string, Claims]>([
    ['a foreign repository', { repository: 'evil/hello', repository_id: '99', repository_owner_id: '66' }],
    ['a repository that took over the name', { repository: 'octo/hello', repository_id: '99' }],
    ['another branch', { ref: 'refs/heads/other' }],
    ['a pull request', { event_name: 'pull_request' }],
    ['a pull request with rights', { event_name: 'pull_request_target' }],
    ['a repository without a number', { repository_id: undefined }],
    ['a subject that says otherwise', { repository_id: '99', sub: 'repo:octo@65/hello@74:ref:refs/heads/main' }],
  ])('lets in no job of %s', async (_what, claims) => {
    const thrown = await thrownBy(open().exchange(await issuer.token(claims)));
    expect(thrown).toMatchObject({ status: 403, message: expect.stringContaining('Its token says') });
  });

  it.each<[string, Claims]>([
    ['run_id', { run_id: undefined }],
    ['run_id', { run_id: '1:2' }],
    ['run_attempt', { run_attempt: 1 }],
    ['actor', { actor: '' }],
    ['repository', { repository: 'hello' }],
  ])('needs a usable %s', async (name, claims) => {
    const thrown = await thrownBy(open().exchange(await issuer.token(claims)));
    expect(thrown).toMatchObject({ status: 401, message: expect.stringContaining(name) });
  });

  it('is followed by a new owner when the run is run again', async () => {
    const { authenticate, exchange, tokens } = open();
    const { token } = await exchange(await issuer.token({ run_attempt: '2' }));
    expect((await authenticate(bearer(token))).owner).toBe('github:74:1001:2');
    await tokens.idle();
  });

  it('is the only way in: a CI token is no bearer', async () => {
    const { authenticate } = open();
    const thrown = await thrownBy(authenticate(bearer(await issuer.token())));
    expect(thrown).toMatchObject({ status: 401, message: expect.stringContaining('auth/github') });
  });

  it('fails when the API is made, where a rule trusts a name', () => {
    const rules = [{ name: 'r', match: { repository: 'octo/hello' }, scopes: ['tasks:read' as const] }];
    expect(() => open({ rules })).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});
