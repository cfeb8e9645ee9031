import { describe, expect, onTestFinished, test } from 'vitest';
import { createGithub } from '../../../src/action/github/client.ts';
import { commentMarker, putComment } from '../../../src/action/github/comment.ts';
import { createSystem } from '../../../src/system/system.ts';
import { unwell } from '../../support/github/faults.ts';
import { type GithubOptions, startGithub } from '../../support/github/start-github.ts';

const PLAN = 'plans/nightly.yml';
const pullRequest = { number: 7, headSha: 'x', headRef: 'work', baseRef: 'main', fork: false };

async function open(options: GithubOptions = {}) {
  const github = await startGithub(options);
  onTestFinished(() => github.close());
  const said: string[] = [];
  const say = (sentence: string): void => void said.push(sentence);
  const put = async (body: string, more: { plan?: string; token?: string; fork?: boolean; event?: string } = {}) => {
    const { apiUrl, graphqlUrl, repository } = github;
    const patience = { first: 1, tries: 2 };
    const access = {
      system: createSystem(),
      token: more.token ?? github.token,
      apiUrl,
      graphqlUrl,
      log: say,
      patience,
    };
    return putComment({
      github: await createGithub(access),
      facts: {
        repository,
        eventName: more.event ?? 'pull_request',
        pullRequest: { ...pullRequest, fork: more.fork ?? false },
      },
      plan: more.plan ?? PLAN,
      body,
      say,
    });
  };
  const comment = (user: string, body: string): number => {
    const id = 1_000 + github.comments.length;
    github.comments.push({ id, issue: 7, user, body, createdAt: '', updatedAt: '' });
    return id;
  };
  return { github, put, said, comment };
}

describe('the comment on a pull request', () => {
  test('is made once, then written over, and left alone where nothing changed', async () => {
    const { github, put, said } = await open();
    const first = await put('one');
    expect(first).toBe(`${github.serverUrl}/octo/plans/pull/7#issuecomment-${github.comments[0]?.id}`);
    expect(await put('two')).toBe(first);
    expect(github.comments.map(({ body }) => body)).toEqual([`${commentMarker(PLAN)}\ntwo`]);
    const writes = (): number => github.calls.filter(({ call }) => /^(POST|PATCH) \/repos/.test(call)).length;
    expect(writes()).toBe(2);
    expect(await put('two')).toBe(first);
    expect(writes()).toBe(2);
    expect(said).toEqual([]);
  });

  test('is one a plan', async () => {
    const { github, put } = await open();
    await put('one');
    await put('other', { plan: 'plans/--> <b>.yml' });
    await put('two');
    expect(github.comments.map(({ body }) => body)).toEqual([
      `${commentMarker(PLAN)}\ntwo`,
      '<!-- orchestrator: comment plan=plans%2F--%3E%20%3Cb%3E.yml -->\nother',
    ]);
  });

  test('is found behind hundreds of others', async () => {
    const { github, put, comment } = await open();
    for (let at = 0; at < 230; at += 1) comment('ada', `words ${at}`);
    await put('one');
    await put('two');
    expect(github.comments).toHaveLength(231);
    expect(github.comments[230]?.body).toContain('two');
    expect(github.calls.filter(({ call }) => call.startsWith('GET')).map(({ query }) => query.page)).toEqual([
      undefined,
      '2',
      '3',
      undefined,
      '2',
      '3',
    ]);
  });

  test("is never somebody else's, whatever it begins with", async () => {
    const { github, put, comment } = await open();
    comment('mallory', `${commentMarker(PLAN)}\nmine`);
    const app = github.grant('app', 'other-app[bot]');
    await put('of the app', { token: app });
    await put('one');
    await put('two');
    expect(github.comments.map(({ user, body }) => [user, body.split('\n')[1]])).toEqual([
      ['mallory', 'mine'],
      ['other-app[bot]', 'of the app'],
      ['github-actions[bot]', 'two'],
    ]);
  });

  test('is written anew where it was taken away meanwhile', async () => {
    const { github, put, said } = await open();
    await put('one');
    github.faults.add({ on: /^PATCH .*comments/, before: () => void github.comments.splice(0) });
    await put('two');
    expect(github.comments.map(({ body }) => body.split('\n')[1])).toEqual(['two']);
    expect(said).toEqual([]);
  });

  test('is not tried for a fork, whose token may only read', async () => {
    const { github, put, said } = await open();
    expect(await put('one', { fork: true })).toBeUndefined();
    expect(github.calls).toEqual([]);
    expect(said).toEqual([expect.stringContaining('the token of a pull request from a fork may only read')]);
    await put('one', { fork: true, event: 'pull_request_target' });
    expect(github.comments).toHaveLength(1);
  });

  test.each([
    [
      403,
      'Resource not accessible by integration',
      'the token may not write one. Give the job `permissions: pull-requests',
    ],
    [403, 'Unable to create comment because issue is locked.', 'its conversation is locked. Unlock it'],
    [404, 'Not Found', 'the token cannot see it. Give the job `permissions: pull-requests: write`'],
    [401, 'Bad credentials', 'GitHub does not know the token.'],
    [422, 'Validation Failed', 'GitHub did not take it (Validation Failed).'],
  ])('that is refused (%s %s) is told with its cure', async (status, message, words) => {
    const { put, said } = await open({ faults: [{ on: /^POST .*comments/, answer: { status, body: { message } } }] });
    expect(await put('one')).toBeUndefined();
    expect(said).toEqual([expect.stringContaining(`There is no comment on pull request #7: ${words}`)]);
  });

  test('that may not be written for real is told as well', async () => {
    const { put, said } = await open({ permissions: { contents: 'write', issues: 'read' } });
    expect(await put('one')).toBeUndefined();
    expect(said.join()).toContain('`permissions: pull-requests: write`');
  });

  test('of a GitHub that is ill is told, and nothing more', async () => {
    const { put, said } = await open({ faults: [unwell(/^GET .*comments/, 502, 9)] });
    expect(await put('one')).toBeUndefined();
    expect(said.at(-1)).toBe(
      'There is no comment on pull request #7: GitHub did not answer (502). The next run writes it.',
    );
  });
});
