import { describe, expect, it } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { deleteExpiredTokens, spend } from '../../../src/store/tokens/spent.ts';
import { isTokenName, type NewToken, type TokenIdentity } from '../../../src/store/tokens/token.ts';
import { hashToken } from '../../../src/store/tokens/token-text.ts';
import {
  createToken,
  findToken,
  insertToken,
  listTokens,
  type MintedToken,
  revokeToken,
  touchToken,
} from '../../../src/store/tokens/tokens.ts';
import { describeOnEach } from '../../support/database.ts';

const WANTED: NewToken = { name: 'ci', scopes: ['tasks:read', 'tasks:write'], expiresAt: null, createdBy: 'host:ann' };
const IDENTITY: TokenIdentity = {
  id: 'github:octocat',
  owner: 'github:74:1001:1',
  repository: 'octo/hello',
  repository_id: '74',
  actor: 'octocat',
  run_id: '1001',
  run_attempt: '1',
  workflow_ref: null,
  environment: null,
  ref: 'refs/heads/main',
  sha: null,
};

const make = async (database: Database, part: Partial<NewToken> = {}): Promise<MintedToken> =>
  insertToken(database, database.schema, { ...WANTED, ...part });

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString();

describeOnEach('tokens', (makeDatabase) => {
  it('are found by their digest, and kept as nothing else', async () => {
    const database = await makeDatabase();
    const minted = await createToken(database, { ...WANTED, expiresAt: '2999-01-01T00:00:00.000Z' });
    if (minted === undefined) throw new Error('not made');
    const { token, text } = minted;
    expect(token).toMatchObject({
      id: expect.any(Number),
      name: 'ci',
      hint: `${text.slice(0, 8)}…`,
      scopes: ['tasks:read', 'tasks:write'],
      identity: null,
      created_by: 'host:ann',
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      expires_at: '2999-01-01T00:00:00.000Z',
      last_used_at: null,
      revoked_at: null,
    });
    expect(await findToken(database, hashToken(text))).toEqual(token);
    expect(await findToken(database, hashToken(`${text}x`))).toBeUndefined();
    const [row] = await database.query({
      text: `SELECT row_to_json(t)::text AS all FROM "${database.schema}".agents_tokens t`,
    });
    expect(row?.all).not.toContain(text.slice(8));
  });

  it('keep any name and any identity whole', async () => {
    const database = await makeDatabase();
    const name = `'; DROP TABLE x; -- "${'é🦊'.repeat(20)}`;
    const { token } = await make(database, { name, identity: IDENTITY, scopes: ['a"b', '{c,d}', ''] });
    expect(token).toMatchObject({ name, identity: IDENTITY, scopes: ['a"b', '{c,d}', ''] });
  });

  it('of one name are active at most twice, whoever makes them at once', async () => {
    const database = await makeDatabase();
    const made = await Promise.all(Array.from({ length: 6 }, () => createToken(database, WANTED)));
    const active = made.filter((one) => one !== undefined);
    expect(active).toHaveLength(2);
    expect(await createToken(database, { ...WANTED, name: 'other' })).toBeDefined();
    await revokeToken(database, Number(active[0]?.token.id));
    expect(await createToken(database, WANTED)).toBeDefined();
    expect(await createToken(database, WANTED)).toBeUndefined();
  });

  it('that expired or were minted for CI jobs take no place of a name', async () => {
    const database = await makeDatabase();
    for (const part of [{ expiresAt: daysAgo(1) }, { identity: IDENTITY }, { identity: IDENTITY }])
      await make(database, part);
    expect(await createToken(database, WANTED)).toBeDefined();
    expect(await createToken(database, WANTED)).toBeDefined();
  });

  it('are revoked once, and the time of that stays', async () => {
    const database = await makeDatabase();
    const { token } = await make(database);
    const first = await revokeToken(database, token.id);
    expect(first?.revoked_at).toEqual(expect.any(String));
    expect(await revokeToken(database, token.id)).toEqual(first);
    expect(await revokeToken(database, token.id + 1)).toBeUndefined();
  });

  it('are listed newest first, without those of CI jobs', async () => {
    const database = await makeDatabase();
    for (const name of ['a', 'b', 'c']) await make(database, { name });
    await make(database, { name: 'job', identity: IDENTITY });
    expect((await listTokens(database)).map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  });

  it('note their use at most once a minute', async () => {
    const database = await makeDatabase();
    const { token, text } = await make(database);
    const used = async (): Promise<string | null | undefined> =>
      (await findToken(database, hashToken(text)))?.last_used_at;
    await touchToken(database, token.id);
    const first = await used();
    expect(first).toEqual(expect.any(String));
    await touchToken(database, token.id);
    expect(await used()).toBe(first);
    await database.query({
      text: `UPDATE "${database.schema}".agents_tokens SET last_used_at = now() - interval '61 seconds'`,
    });
    await touchToken(database, token.id);
    expect(Date.parse(String(await used()))).toBeGreaterThanOrEqual(Date.parse(String(first)));
  });

  it('go when nobody needs to see them any more', async () => {
    const database = await makeDatabase();
    await make(database, { name: 'forever' });
    await make(database, { name: 'expired lately', expiresAt: daysAgo(29) });
    await make(database, { name: 'expired', expiresAt: daysAgo(31) });
    await make(database, { name: 'job', identity: IDENTITY, expiresAt: daysAgo(0.01) });
    await make(database, { name: 'old job', identity: IDENTITY, expiresAt: daysAgo(0.1) });
    const { token } = await make(database, { name: 'revoked' });
    await revokeToken(database, token.id);
    await database.query({
      text: `UPDATE "${database.schema}".agents_tokens SET revoked_at = now() - interval '31 days' WHERE revoked_at IS NOT NULL`,
    });
    await spend(database, database.schema, { issuer: 'i', jti: 'old', forgetAt: daysAgo(1) });
    await spend(database, database.schema, { issuer: 'i', jti: 'new', forgetAt: daysAgo(-1) });
    expect(await deleteExpiredTokens(database)).toBe(4);
    const left = await database.query({ text: `SELECT name FROM "${database.schema}".agents_tokens ORDER BY id` });
    expect(left.map(({ name }) => name)).toEqual(['forever', 'expired lately', 'job']);
    expect(await spend(database, database.schema, { issuer: 'i', jti: 'new', forgetAt: daysAgo(-1) })).toBe(false);
  });
});

describe('isTokenName', () => {
  it.each(['ci', 'a', 'the nightly job', 'é🦊', 'x'.repeat(128)])('takes %.20j', (name) =>
    expect(isTokenName(name)).toBe(true),
  );
  it.each(['', ' ', ' ci', 'ci ', 'a\nb', 'a\u0000b', '\u202eci', 'x'.repeat(129)])('refuses %.20j', (name) =>
    expect(isTokenName(name)).toBe(false),
  );
});
