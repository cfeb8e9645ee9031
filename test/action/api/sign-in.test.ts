import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/action/api/address.ts';
import { askIdentity } from '../../../src/action/api/identity.ts';
import { createSignIn } from '../../../src/action/api/sign-in.ts';
import { createSystem } from '../../../src/system/system.ts';
import { type Handler, serve } from '../../support/http-server.ts';
import { createManualClock } from '../../support/manual-clock.ts';

/** An API that takes identities; `answers` are given in turn, the last for ever. */
function exchange(asked: unknown[], ...answers: { status?: number; body: string }[]): Handler {
  return ({ url }, response, body) => {
    asked.push([url, JSON.parse(body)]);
    const { status = 201, body: text } = answers[Math.min(asked.length, answers.length) - 1] ?? { body: '' };
    response.statusCode = status;
    response.end(text);
  };
}

const inMinutes = (clock: { now(): number }, minutes: number): string =>
  new Date(clock.now() + minutes * 60_000).toISOString();

describe('signing in', () => {
  test('asks once, keeps the token, and renews it before its end', async () => {
    const clock = createManualClock();
    const asked: unknown[] = [];
    const token = (name: string, minutes: number) => ({
      body: JSON.stringify({ token: name, expires_at: inMinutes(clock, minutes) }),
    });
    const baseUrl = await serve(exchange(asked, token('orc_1', 15), token('orc_2', 30)));
    const audiences: string[] = [];
    const identity = async (audience: string): Promise<string> => {
      audiences.push(audience);
      return `jwt-${audiences.length}`;
    };
    const signIn = createSignIn({ baseUrl: `${baseUrl}/agents/`, system: createSystem({ clock }), identity });
    expect(await Promise.all([signIn(), signIn()])).toEqual(['orc_1', 'orc_1']);
    clock.advance(12 * 60_000);
    expect(await signIn()).toBe('orc_1');
    clock.advance(2 * 60_000);
    expect(await signIn()).toBe('orc_2');
    expect(asked).toEqual([
      ['/agents/auth/github', { token: 'jwt-1' }],
      ['/agents/auth/github', { token: 'jwt-2' }],
    ]);
    expect(audiences).toEqual([baseUrl, baseUrl]);
  });

  test.each([
    [
      'refuses the job',
      403,
      '{"detail":"No rule lets this workflow in."}',
      'NoEntry',
      /audience .+\(403 No rule lets this workflow in\)$/,
    ],
    ['knows no such thing', 404, 'Not found', 'NoEntry', /does not take the identity of this job/],
    ['answers HTML', 200, '<html>', 'NoEntry', /there is no token in it/],
    ['is down', 503, '', 'Later', /answered 503/],
  ])('tells of an API that %s', async (_what, status, body, name, words) => {
    const asked: unknown[] = [];
    const baseUrl = await serve(exchange(asked, { status, body }));
    const signIn = createSignIn({ baseUrl, system: createSystem(), identity: async () => 'jwt' });
    await expect(signIn()).rejects.toMatchObject({ name, message: expect.stringMatching(words) });
    await expect(signIn()).rejects.toMatchObject({ name });
    // Who was refused for good does not ask again.
    expect(asked).toHaveLength(name === 'NoEntry' ? 1 : 2);
  });

  test('tells of GitHub and of an API that do not answer', async () => {
    const nobody = await serve(() => undefined, { closed: true });
    const system = createSystem();
    const signIn = createSignIn({ baseUrl: nobody, system, identity: async () => 'jwt' });
    await expect(signIn()).rejects.toMatchObject({ name: 'Later', message: expect.stringContaining('ECONNREFUSED') });
    const lost = createSignIn({
      baseUrl: nobody,
      system,
      identity: (audience) => askIdentity({ url: `${nobody}/?v=2`, token: 't' }, audience, system),
    });
    await expect(lost()).rejects.toMatchObject({
      message: expect.stringMatching(/^GitHub gives this job no identity/),
    });
  });

  test('asks GitHub for the audience, with the key of the job', async () => {
    const url = await serve((request, response) =>
      response.end(JSON.stringify({ value: `${request.url} ${request.headers.authorization}` })),
    );
    const system = createSystem();
    expect(await askIdentity({ url: `${url}/idtoken?v=2`, token: 'key' }, 'https://a b', system)).toBe(
      '/idtoken?v=2&audience=https%3A%2F%2Fa+b Bearer key',
    );
  });
});

describe('the way to the API', () => {
  const KEYS = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://id.example', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'k' };

  function way(auth: 'auto' | 'oidc' | 'token' | 'none', apiToken: string | undefined, keys: Record<string, string>) {
    const notes: string[] = [];
    const inputs = { apiBase: 'https://tasks.example', apiAuth: auth, ...(apiToken === undefined ? {} : { apiToken }) };
    return { notes, address: addressOf(inputs, keys, createSystem(), (note) => notes.push(note)) };
  }

  test('is the token, none, or none with a note', async () => {
    expect(await way('token', 'orc_1', KEYS).address?.token()).toBe('orc_1');
    expect(await way('none', 'orc_1', KEYS).address?.token()).toBeUndefined();
    const { address, notes } = way('auto', 'orc_1', {});
    expect(await address?.token()).toBe('orc_1');
    expect(notes).toEqual([]);
    for (const auth of ['auto', 'oidc'] as const) {
      const without = way(auth, undefined, {});
      expect(await without.address?.token()).toBeUndefined();
      expect(without.notes[0]).toContain('add `permissions: id-token: write` to the job');
    }
  });

  test('is the token where the API takes no identities', async () => {
    const notes: string[] = [];
    const api = await serve((_request, response) => response.writeHead(404).end());
    const github = await serve((_request, response) => response.end('{"value":"jwt"}'));
    const keys = { ACTIONS_ID_TOKEN_REQUEST_URL: `${github}/x`, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'k' };
    const inputs = { apiBase: api, apiAuth: 'auto' as const, apiToken: 'orc_1' };
    const address = addressOf(inputs, keys, createSystem(), (note) => notes.push(note));
    expect([await address?.token(), await address?.token()]).toEqual(['orc_1', 'orc_1']);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/api-token is used instead\.$/);
  });
});
