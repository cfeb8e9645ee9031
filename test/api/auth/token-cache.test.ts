import { expect, it } from 'vitest';
import { createAuthenticate } from '../../../src/api/auth/authenticator.ts';
import { createTokenProvider } from '../../../src/api/auth/bearer.ts';
import { createTokenCache } from '../../../src/api/auth/token-cache.ts';
import { Fault } from '../../../src/errors.ts';
import type { Database, Statement } from '../../../src/store/database.ts';
import { hashToken, mintToken } from '../../../src/store/tokens/token-text.ts';
import { createToken, findToken, insertToken, revokeToken } from '../../../src/store/tokens/tokens.ts';
import { freshDatabase } from '../../support/database.ts';
import { describePostgres } from '../../support/postgres.ts';
import { requestWith, thrownBy } from './request.ts';

const WANTED = { name: 'ci', scopes: ['tasks:write', 'gone:scope'], expiresAt: null, createdBy: 'host:ann' };

/** A database that tells what it was asked. */
function watched(database: Database): { database: Database; asked: string[] } {
  const asked: string[] = [];
  const query = (statement: Statement) => {
    asked.push(statement.name ?? statement.text);
    return database.query(statement);
  };
  return { asked, database: { ...database, query } };
}

async function setUp(most?: number) {
  const real = await freshDatabase();
  const { database, asked } = watched(real);
  const time = { now: Date.now() };
  const cache = createTokenCache(database, { now: () => time.now }, most);
  const minted = await createToken(real, WANTED);
  if (minted === undefined) throw new Error('not made');
  return { real, asked, time, cache, ...minted };
}

describePostgres('the cache of tokens', () => {
  it('knows whose token it is, and only scopes there are', async () => {
    const { cache, text } = await setUp();
    expect(await cache.find(text)).toEqual({
      id: 'token:ci',
      name: 'ci',
      scopes: new Set(['tasks:write']),
      channel: 'api',
    });
    await cache.idle();
  });

  it('asks once for many requests within 5 s, and again after', async () => {
    const { cache, text, asked, time } = await setUp();
    await Promise.all(Array.from({ length: 20 }, () => cache.find(text)));
    await cache.find(text);
    await cache.idle();
    expect(asked).toEqual(['find-token', 'touch-token']);
    time.now += 5_000;
    await cache.find(text);
    await cache.idle();
    expect(asked).toEqual(['find-token', 'touch-token', 'find-token']);
    time.now += 60_000;
    await cache.find(text);
    await cache.idle();
    expect(asked.filter((name) => name === 'touch-token')).toHaveLength(2);
  });

  it('notes the use beside the request', async () => {
    const { cache, text, real } = await setUp();
    await cache.find(text);
    await cache.idle();
    expect((await findToken(real, hashToken(text)))?.last_used_at).toEqual(expect.any(String));
  });

  it('refuses a mistyped token without a question', async () => {
    const { cache, text, asked } = await setUp();
    const last = text.endsWith('0') ? '1' : '0';
    expect(await cache.find(`${text.slice(0, -1)}${last}`)).toEqual({ refused: expect.stringContaining('mistyped') });
    expect(asked).toEqual([]);
    expect(await cache.find(mintToken())).toEqual({ refused: 'There is no such token.' });
    expect(asked).toEqual(['find-token']);
  });

  it('forgets at once what is revoked here, and within 5 s what is revoked elsewhere', async () => {
    const { cache, text, token, real, time } = await setUp();
    const elsewhere = createTokenCache(real, { now: () => time.now });
    await Promise.all([cache.find(text), elsewhere.find(text)]);
    await revokeToken(real, token.id);
    cache.forget(token.id);
    expect(await cache.find(text)).toEqual({ refused: expect.stringContaining('revoked') });
    expect(await elsewhere.find(text)).toMatchObject({ id: 'token:ci' });
    time.now += 5_000;
    expect(await elsewhere.find(text)).toEqual({ refused: expect.stringContaining('revoked') });
    await elsewhere.idle();
    await cache.idle();
  });

  it('does not remember an answer that a revocation overtook', async () => {
    const { text, token, real } = await setUp();
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let sayRead = (): void => undefined;
    const read = new Promise<void>((resolve) => {
      sayRead = resolve;
    });
    const slow: Database = {
      ...real,
      query: async (statement) => {
        const rows = await real.query(statement);
        sayRead();
        if (statement.name === 'find-token') await held;
        return rows;
      },
    };
    const cache = createTokenCache(slow, { now: () => Date.now() });
    const early = cache.find(text);
    await read;
    await revokeToken(real, token.id);
    cache.forget(token.id);
    letGo();
    await early;
    expect(await cache.find(text)).toEqual({ refused: expect.stringContaining('revoked') });
    await cache.idle();
  });

  it('lets a token end in the middle of its 5 s', async () => {
    const { cache, real, time } = await setUp();
    const { text } = await insertToken(real, real.schema, {
      ...WANTED,
      expiresAt: new Date(time.now + 1_000).toISOString(),
    });
    expect(await cache.find(text)).toMatchObject({ id: 'token:ci' });
    time.now += 1_001;
    expect(await cache.find(text)).toEqual({ refused: expect.stringContaining('expired') });
    await cache.idle();
  });

  it('is bounded', async () => {
    const { cache, real, asked } = await setUp(3);
    const texts: string[] = [];
    for (let n = 0; n < 4; n += 1)
      texts.push((await insertToken(real, real.schema, { ...WANTED, name: `t${n}` })).text);
    for (const text of texts) await cache.find(text);
    await cache.idle();
    asked.length = 0;
    await cache.find(texts[3] as string);
    expect(asked).toEqual([]);
    await cache.find(texts[0] as string);
    expect(asked).toContain('find-token');
    await cache.idle();
  });

  it('lets the loss of the database through: nobody is refused for it', async () => {
    const { real, text } = await setUp();
    const query = async (): Promise<never> => {
      throw new Fault('unavailable', 'gone');
    };
    const cache = createTokenCache({ ...real, query }, { now: () => Date.now() });
    const authenticate = createAuthenticate([createTokenProvider(cache)]);
    expect(await thrownBy(authenticate(requestWith({ authorization: `Bearer ${text}` })))).toMatchObject({
      code: 'unavailable',
    });
  });

  it.each(['Bearer ', 'bearer ', 'BEARER  '])('reads the header written as %j', async (scheme) => {
    const { cache, text } = await setUp();
    const authenticate = createAuthenticate([createTokenProvider(cache)]);
    expect((await authenticate(requestWith({ authorization: `${scheme}${text}` }))).id).toBe('token:ci');
    await cache.idle();
  });
});
