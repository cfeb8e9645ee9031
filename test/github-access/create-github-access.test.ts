import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createGithubAccess, type GithubAccessOptions } from '../../src/github-access/create-github-access.ts';
import { GithubFault } from '../../src/github-access/github-fault.ts';
import { webHostOf } from '../../src/github-access/options.ts';
import { secondaryRateLimit, unwell } from '../support/github/faults.ts';
import { type Github, startGithub } from '../support/github/start-github.ts';
import { createManualClock } from '../support/manual-clock.ts';

let github: Github;
/** Calls before this test. */
let before = 0;

beforeAll(async () => {
  github = await startGithub();
});

afterAll(() => github.close());

beforeEach(() => {
  before = github.calls.length;
});

const PLACE = { owner: 'octo', repo: 'plans' };

function access(more: Partial<GithubAccessOptions>) {
  return createGithubAccess({ apiUrl: github.apiUrl, fetch, ...more });
}

describe('by a token', () => {
  test('a typed route is asked, with the token', async () => {
    const token = github.grant('person', 'bot-owner', {});
    const caller = await access({ token }).forRepository('octo/plans');
    const { status, data } = await caller.request('GET /repos/{owner}/{repo}', PLACE);
    expect([status, data.full_name]).toEqual([200, 'octo/plans']);
    expect(github.calls.at(-1)).toMatchObject({ login: 'bot-owner' });
  });

  test('a name is one part of the address, whatever is in it', async () => {
    const caller = await access({ token: github.token }).forRepository('octo/plans');
    const asked = caller.request('GET /users/{username}', { username: '../repos/octo/plans?x=#' });
    await asked.catch(() => undefined);
    expect(github.calls.at(-1)?.call).toBe('GET /users/../repos/octo/plans?x=#');
  });

  test.each(['plans', 'octo/plans/pulls', 'octo /x', ''])('%j is no repository', async (name) => {
    await expect(access({ token: 't' }).forRepository(name)).rejects.toThrow('no name of a repository');
  });
});

describe('as an app', () => {
  test('the installation is looked up once, the token used until it ends', async () => {
    const clock = createManualClock();
    const app = github.app();
    const own = access({ app, clock });
    const ask = async () =>
      (await own.forRepository('octo/plans')).request('GET /repos/{owner}/{repo}', PLACE).then(({ status }) => status);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([200, 200, 200]);
    expect(made('installation$')).toBe(1);
    expect(made('access_tokens$')).toBe(1);
    clock.advance(50 * 60_000);
    await ask();
    expect(made('access_tokens$')).toBe(1);
    clock.advance(10 * 60_000);
    await ask();
    expect(made('access_tokens$')).toBe(2);
  });

  test('where it is not installed it says so, and soon looks again', async () => {
    const clock = createManualClock();
    const app = github.app();
    const installed = github.apps.at(-1);
    if (installed === undefined) throw new Error('no app');
    const number = installed.installation;
    installed.installation = null;
    const own = access({ app, clock });
    await expect(own.forRepository('octo/plans')).rejects.toThrow('The GitHub App is not installed on octo/plans.');
    await expect(own.forRepository('octo/plans')).rejects.toMatchObject({ trouble: 'refused', status: 404 });
    expect(made('installation$')).toBe(1);
    installed.installation = number;
    clock.advance(61_000);
    await expect(own.forRepository('octo/plans')).resolves.toBeDefined();
  });

  test('a sick GitHub is asked again at once', async () => {
    const own = access({ app: github.app() });
    github.faults.add(unwell(/installation$/));
    await expect(own.forRepository('octo/plans')).rejects.toMatchObject({ trouble: 'down' });
    await expect(own.forRepository('octo/plans')).resolves.toBeDefined();
  });

  test('a key that is not the app’s is refused', async () => {
    const { id } = github.app();
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const own = access({ app: { id, privateKey: pem } });
    await expect(own.forRepository('octo/plans')).rejects.toMatchObject({ trouble: 'refused', status: 401 });
  });
});

describe('what GitHub does not do', () => {
  const ask = async () =>
    (await access({ token: github.token }).forRepository('octo/plans')).request('GET /repos/{owner}/{repo}', PLACE);

  test('a limit says how long it lasts', async () => {
    github.faults.add(secondaryRateLimit(/GET/, 42));
    await expect(ask()).rejects.toMatchObject({ trouble: 'limited', retryAfterMs: 42_000, status: 403 });
  });

  test('an hour that is used up ends when GitHub says', async () => {
    const reset = Math.floor(Date.now() / 1000) + 300;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    github.faults.add({ on: /GET/, answer: { status: 429, headers, body: { message: 'API rate limit exceeded' } } });
    const fault = await ask().catch((thrown: unknown) => thrown as GithubFault);
    expect(fault).toBeInstanceOf(GithubFault);
    expect((fault as GithubFault).retryAfterMs).toBeGreaterThan(290_000);
    expect((fault as GithubFault).retryAfterMs).toBeLessThanOrEqual(300_000);
  });

  test.each([500, 502, 503])('%i passes', async (status) => {
    github.faults.add(unwell(/GET/, status));
    await expect(ask()).rejects.toMatchObject({ trouble: 'down', status });
  });

  test('403 without a limit is a refusal, and the token is not in it', async () => {
    github.faults.add({ on: /GET/, answer: { status: 403, body: { message: 'Resource not accessible' } } });
    const fault = (await ask().catch((thrown: unknown) => thrown)) as GithubFault;
    expect(fault).toMatchObject({ trouble: 'refused', status: 403, retryAfterMs: undefined });
    expect(JSON.stringify([fault.message, fault.cure])).not.toContain(github.token);
  });

  test('silence ends', async () => {
    const own = access({ token: github.token, limitMs: 50 });
    github.faults.add({ on: /GET/, before: () => new Promise((resolve) => setTimeout(resolve, 300)) });
    const caller = await own.forRepository('octo/plans');
    await expect(caller.request('GET /repos/{owner}/{repo}', PLACE)).rejects.toMatchObject({ trouble: 'down' });
  });

  test('nothing changed is an answer without data', async () => {
    github.faults.add({ on: /GET/, answer: { status: 304, headers: { etag: '"a"' } } });
    await expect(ask()).resolves.toMatchObject({ status: 304, data: undefined });
  });
});

test.each([
  [undefined, 'github.com'],
  ['https://api.github.com', 'github.com'],
  ['https://api.octo.ghe.com', 'octo.ghe.com'],
  ['https://GitHub.example.com/api/v3', 'github.example.com'],
  ['https://api.example.com/api/v3', 'api.example.com'],
])('the pages of the API at %s are at %s', (apiUrl, host) => {
  expect(webHostOf(apiUrl)).toBe(host);
});

test.each([
  [{}, 'without a token or an app'],
  [{ token: '' }, 'is empty'],
  [{ token: 'a\nb' }, 'holds what no token holds'],
  [{ token: 'a', app: { id: 1, privateKey: 'x' } }, 'both are given'],
  [{ app: { id: '', privateKey: 'x' } }, 'has no id'],
  [{ app: { id: 1, privateKey: '-----BEGIN RSA PRIVATE KEY-----' } }, 'none of RSA in PEM'],
  [{ token: 'a', apiUrl: 'file:///etc' }, 'cannot be at'],
])('%j cannot work', (options, words) => {
  expect(() => createGithubAccess({ fetch, ...options })).toThrow(words);
});

function made(call: string): number {
  return github.calls.slice(before).filter((one) => new RegExp(call).test(one.call)).length;
}
