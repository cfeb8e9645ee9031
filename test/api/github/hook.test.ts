import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readEvent } from '../../../src/api/github/hear/event.ts';
import { assertSigned } from '../../../src/api/github/hear/signature.ts';
import { placeKey, placeOf, placeOfKey } from '../../../src/api/github/place.ts';
import { freshDatabase } from '../../support/database.ts';
import { expectDocumented } from '../../support/expect-documented.ts';
import type { Github } from '../../support/github/start-github.ts';
import { deliver, pullEvent, signatureOf } from '../../support/github/webhook.ts';
import { describePostgres } from '../../support/postgres.ts';
import { callUrl, startTaskApi } from '../../support/task-api.ts';
import { type HookWorld, openGithub, SECRET, startHookWorld } from './world.ts';

describe('the signature', () => {
  const body = Buffer.from('Hello, World!');
  const vector = 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17';

  test("GitHub's own vector holds, with any of several secrets", () => {
    expect(() => assertSigned(body, vector, ["It's a Secret to Everybody"])).not.toThrow();
    expect(() => assertSigned(body, vector, ['new', "It's a Secret to Everybody"])).not.toThrow();
  });

  test.each([
    ['none', undefined],
    ['an empty one', ''],
    ['one of the older kind', `sha1=${'0'.repeat(40)}`],
    ['a short one', vector.slice(0, -2)],
    ['a long one', `${vector}00`],
    ['another', vector.replace('757', '758')],
    ['capitals', vector.toUpperCase()],
  ])('%s is 401', (_, signature) => {
    expect(() => assertSigned(body, signature, ["It's a Secret to Everybody"])).toThrow(
      expect.objectContaining({ status: 401 }),
    );
  });

  test('of another body is 401', () => {
    expect(() => assertSigned(Buffer.from('Hello, World'), vector, [SECRET])).toThrow('wrong');
    expect(() => assertSigned(body, vector, [])).toThrow('wrong');
  });
});

describe('what an event means', () => {
  const read = (event: string, payload: unknown) => readEvent(event, Buffer.from(JSON.stringify(payload)));
  const html_url = 'https://github.com/octo/plans/pull/7';

  test.each([
    ['ping', { zen: 'Half measures are as bad as nothing at all.' }],
    ['push', {}],
    ['pull_request', { action: 'labeled', pull_request: { html_url } }],
    ['pull_request', { action: 'closed' }],
    ['pull_request', { action: 'closed', pull_request: { html_url: 'https://github.com/octo/plans' } }],
    ['pull_request', { action: 'closed', pull_request: { html_url: 'javascript:alert(1)' } }],
    ['pull_request', { action: 'closed', pull_request: { html_url: "https://github.com/octo/pl'ans/pull/7" } }],
    ['issue_comment', { action: 'edited', comment: { id: 1, body: '/approve' }, issue: { html_url } }],
    ['issue_comment', { action: 'created', comment: { id: '1', body: '/approve' }, issue: { html_url } }],
    ['issue_comment', { action: 'created', comment: { id: 1, body: null }, issue: { html_url } }],
    ['issue_comment', { action: 'created', comment: [], issue: [] }],
    ['', {}],
    ['<script>', { a: { b: {} } }],
  ])('%s is nothing: %#', (event, payload) => {
    expect(read(event, payload)).toMatchObject({ kind: 'nothing', why: expect.not.stringContaining('<') });
  });

  test.each(['', 'null', '[]', '{', '"x"', 'payload=%7B%7D'])('%j is 400', (body) => {
    expect(() => readEvent('ping', Buffer.from(body))).toThrow(expect.objectContaining({ status: 400 }));
  });

  test('a place is the same however its address is written', () => {
    for (const url of [
      html_url,
      'HTTPS://GITHUB.com/Octo/Plans/pull/7/files#x',
      'http://github.com/octo/plans/issues/7',
    ])
      expect(placeKey(placeOf(url) as never)).toBe('github.com/octo/plans#7');
    expect(placeOfKey('github.com/octo/plans#7')).toEqual(placeOf(html_url));
    for (const url of ['https://u@github.com/octo/plans/pull/7', `${html_url}x`, 'https://github.com/a/b/pull/0', 7])
      expect(placeOf(url)).toBeUndefined();
  });
});

describePostgres('POST /hooks/github', () => {
  let github: Github;
  let world: HookWorld;

  beforeAll(async () => {
    github = await openGithub();
  });
  afterAll(() => github.close());
  beforeEach(async () => {
    world = await startHookWorld(await freshDatabase(), github);
  });

  test('an event that means nothing is taken, as JSON and as a form', async () => {
    for (const isForm of [false, true]) {
      const ping = { event: 'ping', payload: { zen: 'x' }, secret: SECRET, id: 'p', isForm };
      const { status, body } = await deliver(world.api.url, ping);
      expect([status, body]).toEqual([202, { delivery: 'p', decisions: [], ignored: expect.any(String) }]);
    }
  });

  test('what it answers is as documented', async () => {
    const pull = world.propose();
    await world.waitFor(pull);
    await world.waitFor(pull, { approvers: ['cleo'] });
    github.merge(pull, 'ana');
    const body = JSON.stringify(pullEvent(github, 'closed', pull, 'ana'));
    for (const [secret, status] of [
      ['guess', 401],
      [SECRET, 202],
      [SECRET, 202],
    ] as const) {
      const headers = { 'x-github-event': 'pull_request', 'x-hub-signature-256': signatureOf(secret, body) };
      const response = await fetch(`${world.api.url}/hooks/github`, { method: 'POST', body, headers });
      expect(response.status).toBe(status);
      await expectDocumented('hearGithub', response);
    }
  });

  test('forged: nothing is decided, and GitHub is not even asked', async () => {
    const pull = world.propose();
    const id = await world.waitFor(pull);
    github.merge(pull, 'ana');
    const before = github.calls.length;
    expect((await world.tell('closed', pull, 'ana', { secret: 'guess' })).status).toBe(401);
    const body = JSON.stringify(pullEvent(github, 'closed', pull, 'ana'));
    const send = (headers: Record<string, string>) =>
      callUrl('POST', `${world.api.url}/hooks/github`, body, { 'x-github-event': 'pull_request', ...headers });
    expect((await send({})).status).toBe(401);
    expect((await send({ 'x-hub-signature-256': signatureOf(SECRET, `${body} `) })).status).toBe(401);
    expect((await send({ 'x-hub-signature-256': signatureOf('', body) })).status).toBe(401);
    expect([(await world.row(id)).status, github.calls.length]).toEqual(['awaiting_approval', before]);
  });

  test('a signed lie decides nothing: GitHub itself says what is so', async () => {
    const pull = world.propose();
    const id = await world.waitFor(pull);
    const merged = { ...pull, state: 'closed' as const, mergedBy: 'ana' };
    expect((await world.tell('closed', merged, 'ana')).body.ignored).toContain('open');
    expect((await world.row(id)).status).toBe('awaiting_approval');
  });

  test('another GitHub than the one that is asked decides nothing', async () => {
    const id = await world.waitFor('https://github.com/octo/plans/pull/7', true, { ci: null });
    const pull_request = { html_url: 'https://github.com/octo/plans/pull/7' };
    const payload = { action: 'closed', pull_request };
    const { body } = await deliver(world.api.url, { event: 'pull_request', payload, secret: SECRET });
    expect(body.ignored).toContain('another GitHub');
    expect((await world.row(id)).status).toBe('awaiting_approval');
  });

  test('while the secret is changed both are good, afterwards one', async () => {
    const token = github.token;
    const both = { token, apiUrl: github.apiUrl, webhookSecret: ['new', 'old'] };
    const changing = await startHookWorld(await freshDatabase(), github, { pullRequests: both });
    const pull = changing.propose();
    for (const secret of ['new', 'old'])
      expect((await changing.tell('opened', pull, 'x', { secret })).status).toBe(202);
    expect((await changing.tell('opened', pull, 'x')).status).toBe(401);
    const after = await startHookWorld(await freshDatabase(), github, {
      pullRequests: { ...both, webhookSecret: 'new' },
    });
    expect((await after.tell('opened', pull, 'x', { secret: 'old' })).status).toBe(401);
  });

  test('where it is not set up there is nothing', async () => {
    const without = await startTaskApi(await freshDatabase());
    const polling = await startTaskApi(await freshDatabase(), {
      pullRequests: { token: github.token, apiUrl: github.apiUrl },
    });
    for (const { url } of [without, polling])
      expect((await deliver(url, { event: 'ping', payload: {}, secret: '' })).status).toBe(404);
  });

  test('a body that is no event is 400', async () => {
    const body = '[]';
    const headers = { 'x-github-event': 'ping', 'x-hub-signature-256': signatureOf(SECRET, body) };
    expect((await callUrl('POST', `${world.api.url}/hooks/github`, body, headers)).status).toBe(400);
  });
});
