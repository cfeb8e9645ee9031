import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAdminKeyProvider } from '../../../src/api/auth/admin-key.ts';
import { assertLoopback, createAnonymousProvider, isLoopback } from '../../../src/api/auth/anonymous.ts';
import { createAuthenticate } from '../../../src/api/auth/authenticator.ts';
import { createExchangeHint } from '../../../src/api/auth/bearer.ts';
import { createHostProvider, type HostPrincipal } from '../../../src/api/auth/host.ts';
import type { Scope } from '../../../src/api/auth/principal.ts';
import { sameSecret } from '../../../src/api/auth/secret.ts';
import { requestWith, thrownBy } from './request.ts';

const host = (answer: () => unknown) => createHostProvider({ authenticate: () => answer() as HostPrincipal });
const anonymous = createAnonymousProvider({ scopes: true });

describe('createAuthenticate', () => {
  it('takes the first provider that knows the caller', async () => {
    const authenticate = createAuthenticate([
      host(() => null),
      host(() => ({ id: 'ann', scopes: [] })),
      host(() => ({ id: 'bob', scopes: [] })),
    ]);
    expect((await authenticate(requestWith())).id).toBe('host:ann');
  });

  it('takes nobody for anonymous unless that is asked for', async () => {
    const thrown = await thrownBy(createAuthenticate([])(requestWith()));
    expect(thrown).toMatchObject({ status: 401, headers: { 'WWW-Authenticate': 'Bearer realm="orchestrator"' } });
    expect((await createAuthenticate([], anonymous)(requestWith())).id).toBe('anonymous');
  });

  it.each([
    { authorization: 'Bearer nonsense' },
    { authorization: 'Basic YTpi' },
    { authorization: '' },
    { 'x-admin-key': 'guess' },
  ])('never takes a caller with %j for anonymous', async (headers) => {
    const thrown = await thrownBy(createAuthenticate([host(() => null)], anonymous)(requestWith(headers)));
    expect(thrown).toMatchObject({
      status: 401,
      headers: { 'WWW-Authenticate': 'Bearer realm="orchestrator", error="invalid_token"' },
    });
  });

  it('asks nobody further once a credential was refused', async () => {
    const providers = [createAdminKeyProvider('right'), host(() => ({ id: 'ann', scopes: [] }))];
    const thrown = await thrownBy(createAuthenticate(providers, anonymous)(requestWith({ 'x-admin-key': 'wrong' })));
    expect(thrown).toMatchObject({ status: 401, message: 'The X-Admin-Key is wrong.' });
  });
});

describe('the admin key', () => {
  it('may do what the original could, and makes no tokens', async () => {
    const principal = await createAuthenticate([createAdminKeyProvider('right')])(
      requestWith({ 'x-admin-key': 'right' }),
    );
    expect(principal.id).toBe('admin-key');
    expect([...principal.scopes].sort()).toEqual(['admin:prune', 'approvals:decide', 'tasks:read', 'tasks:write']);
  });

  it.each(['', ' '])('cannot be %j', (key) => {
    expect(() => createAdminKeyProvider(key)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

describe('sameSecret', () => {
  it('is equality, for texts of any length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: 'binary' }),
        (a, b) => sameSecret(a, a) && sameSecret(a, b) === (a === b),
      ),
    );
  });
});

describe('the host’s own sign-in', () => {
  it('is given the host’s own request, and its ids never look like ours', async () => {
    const seen: unknown[] = [];
    const provider = createHostProvider({
      authenticate: async (request) => {
        seen.push(request);
        return { id: 'token:ci', name: 'Ann', scopes: ['tasks:read'], groups: ['ops'] };
      },
    });
    const request = requestWith({ cookie: 'a=b' });
    expect(await createAuthenticate([provider])(request)).toEqual({
      id: 'host:token:ci',
      name: 'Ann',
      scopes: new Set(['tasks:read']),
      groups: ['ops'],
      channel: 'api',
    });
    expect(seen).toEqual([request.raw]);
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('password hunter2');
      },
    ],
    [
      'throws what is no error',
      () => {
        throw 'hunter2';
      },
    ],
    ['answers without an id', () => ({ scopes: [] })],
    ['answers with an id too long', () => ({ id: 'x'.repeat(201), scopes: [] })],
    ['answers without scopes', () => ({ id: 'ann' })],
    ['answers with one text as scopes', () => ({ id: 'ann', scopes: 'tasks:read' })],
    ['answers with a scope there is not', () => ({ id: 'ann', scopes: ['tasks:read', 'root'] })],
    ['answers with groups that are no texts', () => ({ id: 'ann', scopes: [], groups: [1] })],
    ['answers true', () => true],
  ])('is a fault of the server where it %s, and lets nobody in', async (_how, answer) => {
    const thrown = await thrownBy(createAuthenticate([host(answer)], anonymous)(requestWith()));
    expect(thrown).toMatchObject({ name: 'Fault', code: 'internal' });
    expect(String((thrown as Error).message)).not.toContain('hunter2');
  });
});

describe('anonymous callers', () => {
  it('get what was asked for, and everything but making tokens where all was', async () => {
    expect([...(await createAuthenticate([], anonymous)(requestWith())).scopes]).not.toContain('admin:tokens');
    const reader = createAnonymousProvider({ scopes: ['tasks:read'] });
    expect((await createAuthenticate([], reader)(requestWith())).scopes).toEqual(new Set(['tasks:read']));
    expect(() => createAnonymousProvider({ scopes: ['all' as Scope] })).toThrow(
      expect.objectContaining({ code: 'usage' }),
    );
  });

  const here = createAuthenticate([], createAnonymousProvider({ scopes: true, loopbackOnly: true }));

  it.each([
    [{ host: '127.0.0.1:8001' }, '127.0.0.1'],
    [{ host: 'localhost:8001', origin: 'http://localhost:5173' }, '::ffff:127.0.0.1'],
    [{ host: '[::1]:8001' }, '::1'],
  ])('of this machine are taken: %j', async (headers, ip) => {
    expect((await here(requestWith(headers as Record<string, string>, ip))).id).toBe('anonymous');
  });

  it.each([
    ['another machine', { host: '127.0.0.1:8001' }, '10.0.0.7'],
    ['a page under a name that was made to point here', { host: 'evil.example:8001' }, '127.0.0.1'],
    ['a page of another site', { host: '127.0.0.1:8001', origin: 'https://evil.example' }, '127.0.0.1'],
    ['a sandboxed page', { host: '127.0.0.1:8001', origin: 'null' }, '127.0.0.1'],
    ['a proxy', { host: '127.0.0.1:8001', 'x-forwarded-for': '10.0.0.7' }, '127.0.0.1'],
    ['a caller without a host', {}, '127.0.0.1'],
  ])('are not taken where the server is this machine’s own: %s', async (_who, headers, ip) => {
    expect(await thrownBy(here(requestWith(headers as Record<string, string>, ip)))).toMatchObject({ status: 401 });
  });

  it.each(['127.0.0.1', '127.9.9.9', '::1', '[::1]', 'localhost', '::ffff:127.0.0.1'])(
    'may be taken on %s',
    (address) => {
      expect(() => assertLoopback(address)).not.toThrow();
    },
  );

  it.each([
    '0.0.0.0',
    '::',
    '',
    '10.0.0.1',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '::ffff:10.0.0.1',
    '0',
  ])('may not be taken on %j', (address) => {
    expect(isLoopback(address)).toBe(false);
    expect(() => assertLoopback(address)).toThrow(expect.objectContaining({ code: 'usage' }));
  });
});

describe('a CI’s own token as bearer', () => {
  const jwt = (payload: unknown): string =>
    ['{}', JSON.stringify(payload), 'x'].map((part) => Buffer.from(part).toString('base64url')).join('.');
  const ask = (token: string) =>
    thrownBy(
      createAuthenticate(
        [createExchangeHint('https://issuer')],
        anonymous,
      )(requestWith({ authorization: `Bearer ${token}` })),
    );

  it('is told where to go', async () => {
    expect(await ask(jwt({ iss: 'https://issuer' }))).toMatchObject({
      status: 401,
      message: expect.stringContaining('auth/github'),
    });
  });

  it.each([jwt({ iss: 'https://other' }), jwt(null), 'a.b.c', 'a..', 'x', `a.${'x'.repeat(70_000)}.c`])(
    'is told nothing of it for %.20s',
    async (token) => {
      expect(await ask(token)).toMatchObject({ status: 401, message: 'Nobody knows this credential.' });
    },
  );
});
