import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createIssuerKeys } from '../../../../src/api/auth/github/issuer-keys.ts';
import { verifyGithubToken } from '../../../../src/api/auth/github/verify.ts';
import { serve } from '../../../support/http-server.ts';
import { AUDIENCE, type Claims, type OidcIssuer, startIssuer } from '../../../support/oidc-issuer.ts';
import { thrownBy } from '../request.ts';

let issuer: OidcIssuer;
beforeAll(async () => {
  issuer = await startIssuer();
});
afterAll(() => issuer.close());
afterEach(() => {
  vi.useRealTimers();
  issuer.fail(undefined);
  for (const name of Object.keys(issuer.lies)) delete issuer.lies[name];
});

const world = { fetch, clock: { now: () => Date.now() } };
const keysOf = (url = issuer.url) => createIssuerKeys({ issuer: url, world });

function verify(token: string, keys = keysOf()) {
  return verifyGithubToken(token, { issuer: issuer.url, audience: AUDIENCE, keys, now: Date.now() });
}

const seconds = (): number => Math.floor(Date.now() / 1000);

describe('verifyGithubToken', () => {
  it('takes a good token', async () => {
    const { claims, jti, tooOldAt } = await verify(await issuer.token({ jti: 'one' }));
    expect([claims.repository, jti]).toEqual(['octo/hello', 'one']);
    expect(tooOldAt - Date.now()).toBeGreaterThan(300_000);
    expect(tooOldAt - Date.now()).toBeLessThanOrEqual(330_000);
  });

  it('takes clocks that differ by less than half a minute', async () => {
    const now = seconds();
    await verify(await issuer.token({ iat: now + 20, nbf: now + 20 }));
    await verify(await issuer.token({ iat: now - 100, exp: now - 20 }));
  });

  it.each<[string, () => Claims]>([
    ['another audience', () => ({ aud: 'https://other.example' })],
    ['two audiences', () => ({ aud: [AUDIENCE, 'https://other.example'] })],
    ['a list of one audience', () => ({ aud: [AUDIENCE] })],
    ['no audience', () => ({ aud: undefined })],
    ['another issuer', () => ({ iss: 'https://token.actions.githubusercontent.com' })],
    ['an issuer that begins alike', () => ({ iss: `${issuer.url}/` })],
    ['no issuer', () => ({ iss: undefined })],
    ['an end that is past', () => ({ exp: seconds() - 40 })],
    ['no end', () => ({ exp: undefined })],
    ['an end that is no number', () => ({ exp: '9999999999' })],
    ['a beginning to come', () => ({ nbf: seconds() + 60 })],
    ['no beginning', () => ({ nbf: undefined })],
    ['no birth', () => ({ iat: undefined })],
    ['a birth to come', () => ({ iat: seconds() + 60 })],
    ['too great an age', () => ({ iat: seconds() - 1000, exp: seconds() + 1e9 })],
    ['no jti', () => ({ jti: undefined })],
    ['an empty jti', () => ({ jti: '' })],
    ['a jti that is no text', () => ({ jti: 7 })],
    ['a jti too long to keep', () => ({ jti: 'x'.repeat(256) })],
  ])('refuses %s', async (_what, claims) => {
    const thrown = await thrownBy(verify(await issuer.token(claims())));
    expect(thrown).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': expect.stringContaining('error="invalid_token"') },
    });
  });

  it.each(['none', 'HS256', 'ES256'] as const)('refuses a token signed with %s', async (algorithm) => {
    expect(await thrownBy(verify(await issuer.signed(algorithm)))).toMatchObject({
      status: 401,
      message: expect.stringContaining('RS256'),
    });
  });

  it.each(['', '.', '..', 'orc_x', 'a.b.c', '🦊.🦊.🦊', `e30.${'x'.repeat(20_000)}.x`, 'x'.repeat(5_000_000)])(
    'refuses garbage: %.20j',
    async (token) => {
      expect(await thrownBy(verify(token))).toMatchObject({ status: 401 });
    },
  );

  it('refuses claims that were changed after signing', async () => {
    const [header, , signature] = (await issuer.token()).split('.');
    const [, payload] = (await issuer.token({ repository_id: '75' })).split('.');
    expect(await thrownBy(verify(`${header}.${payload}.${signature}`))).toMatchObject({ status: 401 });
  });
});

describe('the keys of the issuer', () => {
  it('are fetched once for many tokens, and not at all for a token of another algorithm', async () => {
    const keys = keysOf();
    const before = { ...issuer.asked };
    await thrownBy(verify(await issuer.signed('HS256'), keys));
    expect(issuer.asked).toEqual(before);
    await Promise.all([verify(await issuer.token(), keys), verify(await issuer.token(), keys)]);
    await verify(await issuer.token(), keys);
    expect(issuer.asked).toEqual({ configuration: before.configuration + 1, keys: before.keys + 1 });
  });

  it('are fetched again for a key that is not among them, at most once a minute', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const keys = keysOf();
    await verify(await issuer.token(), keys);
    const before = issuer.asked.keys;
    await issuer.rotate();
    expect(await thrownBy(verify(await issuer.token(), keys))).toMatchObject({ status: 401 });
    vi.setSystemTime(Date.now() + 61_000);
    await verify(await issuer.token(), keys);
    expect(issuer.asked.keys).toBe(before + 1);
    for (const kid of ['a', 'b', 'c']) {
      expect(await thrownBy(verify(await issuer.token({}, { kid }), keys))).toMatchObject({ status: 401 });
    }
    expect(issuer.asked.keys).toBe(before + 1);
  });

  it('that were taken back are gone after ten minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const keys = keysOf();
    await verify(await issuer.token(), keys);
    vi.setSystemTime(Date.now() + 601_000);
    const old = await issuer.token();
    await issuer.rotate();
    expect(await thrownBy(verify(old, keys))).toMatchObject({ status: 401 });
  });

  it('that cannot be had are no fault of the token, and the issuer is left alone for a moment', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
    const keys = keysOf();
    issuer.fail(500);
    const down = { status: 503, headers: { 'Retry-After': '5' } };
    expect(await thrownBy(verify(await issuer.token(), keys))).toMatchObject(down);
    const before = { ...issuer.asked };
    issuer.fail(undefined);
    expect(await thrownBy(verify(await issuer.token(), keys))).toMatchObject(down);
    expect(issuer.asked).toEqual(before);
    vi.setSystemTime(Date.now() + 5_001);
    await verify(await issuer.token(), keys);
  });

  it('that are known serve on while the issuer is down', async () => {
    const keys = keysOf();
    await verify(await issuer.token(), keys);
    issuer.fail(500);
    await verify(await issuer.token(), keys);
  });

  it('are waited for five seconds', async () => {
    issuer.fail(0);
    // The issuer never answers.
    expect(await thrownBy(verify(await issuer.token()))).toMatchObject({ status: 503 });
  });

  it.each<[string, Claims, string]>([
    ['speaks for another', { issuer: 'https://other.example' }, 'another issuer'],
    ['names keys in the clear', { jwks_uri: 'http://keys.example/keys' }, 'https'],
    ['names no keys', { jwks_uri: undefined }, 'jwks_uri'],
  ])('are not taken from a configuration that %s', async (_what, lies, why) => {
    Object.assign(issuer.lies, lies);
    const thrown = await thrownBy(verify(await issuer.token()));
    expect(thrown).toMatchObject({ status: 503, cause: { cause: { message: expect.stringContaining(why) } } });
  });

  it.each<[string, number, string, Record<string, string>]>([
    ['is no JSON', 200, '<html>', {}],
    ['is no key set', 200, '{"keys": 1}', {}],
    ['is without end', 200, ' '.repeat(1_100_000), {}],
    ['leads elsewhere', 302, '', { location: 'http://127.0.0.1:1/' }],
  ])('are not taken from an answer that %s', async (_what, status, body, headers) => {
    const url = await serve((_request, response) => response.writeHead(status, headers).end(body));
    const keys = createIssuerKeys({ issuer: issuer.url, jwksUri: `${url}/keys`, world });
    expect(await thrownBy(verify(await issuer.token(), keys))).toMatchObject({ status: 503 });
  });

  it('are not had where nobody listens', async () => {
    const nobody = await serve(() => undefined, { closed: true });
    expect(await thrownBy(verify(await issuer.token(), keysOf(nobody)))).toMatchObject({ status: 503 });
  });
});
