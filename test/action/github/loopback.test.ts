import { describe, expect, onTestFinished, test } from 'vitest';
import { secondaryRateLimit } from '../../support/github/faults.ts';
import { type GithubOptions, startGithub } from '../../support/github/start-github.ts';

async function openGithub(options: GithubOptions = {}) {
  const github = await startGithub(options);
  onTestFinished(() => github.close());
  const ask = async (method: string, path: string, body?: unknown, token: string | null = github.token) => {
    const headers = token === null ? {} : { authorization: `token ${token}` };
    const answer = await fetch(`${github.apiUrl}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: text === '' ? undefined : JSON.parse(text) };
  };
  const graphql = (field: string, input: object) =>
    ask('POST', '/graphql', {
      query: `mutation($input: X!) { ${field}(input: $input) { __typename } }`,
      variables: { input },
    });
  return { github, ask, graphql };
}

const R = '/repos/octo/plans';

describe('the loopback GitHub', () => {
  test('makes real objects of what the git data API is given', async () => {
    const { github, ask } = await openGithub();
    const base = github.head('main') ?? '';
    const { body: blob } = await ask('POST', `${R}/git/blobs`, { content: 'aGk=', encoding: 'base64' });
    const entries = [
      { path: 'run.sh', mode: '100755', type: 'blob', sha: blob.sha },
      { path: 'README.md', mode: '100644', type: 'blob', sha: null },
    ];
    const { body: tree } = await ask('POST', `${R}/git/trees`, { base_tree: base, tree: entries });
    const { body: commit } = await ask('POST', `${R}/git/commits`, {
      message: 'Work',
      tree: tree.sha,
      parents: [base],
    });
    await ask('POST', `${R}/git/refs`, { ref: 'refs/heads/work', sha: commit.sha });

    expect(github.git('ls-tree', 'work')).toBe(`100755 blob ${blob.sha}\trun.sh`);
    expect(github.git('cat-file', 'blob', 'work:run.sh')).toBe('hi');
    expect(commit.verification.verified).toBe(true);
    expect(github.git('log', '-1', '--format=%ae %ce', 'work')).toMatch(
      /^\d+\+github-actions\[bot\]@users\S+ noreply@github.com$/,
    );
  });

  test('commits on a branch only where it points to what was expected', async () => {
    const { github, graphql } = await openGithub();
    const input = {
      branch: { repositoryNameWithOwner: 'octo/plans', branchName: 'main' },
      expectedHeadOid: '0'.repeat(40),
      message: { headline: 'Work' },
      fileChanges: { additions: [{ path: 'a', contents: 'YQ==' }] },
    };
    const stale = await graphql('createCommitOnBranch', input);
    expect(stale.body.errors[0]).toMatchObject({ type: 'STALE_DATA', path: ['createCommitOnBranch'] });
    await graphql('createCommitOnBranch', { ...input, expectedHeadOid: github.head('main') });
    expect(github.git('ls-tree', '--name-only', 'main').split('\n')).toEqual(['README.md', 'a']);
  });

  test('refuses as GitHub does', async () => {
    const { github, ask } = await openGithub({ permissions: { contents: 'read' } });
    const denied = await ask('POST', `${R}/git/blobs`, { content: 'x' });
    expect([denied.status, denied.body.message]).toEqual([403, 'Resource not accessible by integration']);
    expect((await ask('GET', R, undefined, null)).status).toBe(401);
    expect((await ask('GET', '/repos/octo/other')).status).toBe(404);
    const owner = github.grant('app', 'robot[bot]');
    github.commitAs('ada', 'work', { '.github/workflows/ci.yml': 'on: push\n' });
    github.setBranch('work', undefined);
    github.settings.protectedBranches.add('main');
    const main = github.head('main');
    expect((await ask('PATCH', `${R}/git/refs/heads/main`, { sha: main }, owner)).status).toBe(422);
  });

  test('opens one pull request a branch, and closes it when its branch has nothing new', async () => {
    const { github, ask } = await openGithub();
    github.commitAs('ada', 'work', { a: 'a' });
    const fields = { head: 'work', base: 'main', title: 'Work' };
    const { body: pull } = await ask('POST', `${R}/pulls`, fields);
    expect(pull).toMatchObject({ number: expect.any(Number), state: 'open', mergeable: true, head: { ref: 'work' } });
    const again = await ask('POST', `${R}/pulls`, fields);
    expect(again.body.errors[0].message).toBe('A pull request already exists for octo:work.');
    const found = await ask('GET', `${R}/pulls?head=octo:work&state=open`);
    expect(found.body).toHaveLength(1);
    await ask('PATCH', `${R}/git/refs/heads/work`, { sha: github.head('main'), force: true });
    expect(github.pulls[0]?.state).toBe('closed');
  });

  test('pages its lists and limits on demand', async () => {
    const { github, ask } = await openGithub({ faults: [secondaryRateLimit(/POST .*comments/, 7)] });
    expect((await ask('POST', `${R}/issues/1/comments`, { body: 'a' })).headers.get('retry-after')).toBe('7');
    for (const body of ['a', 'b', 'c']) await ask('POST', `${R}/issues/1/comments`, { body });
    const first = await ask('GET', `${R}/issues/1/comments?per_page=2`);
    expect(first.body.map((comment: { body: string }) => comment.body)).toEqual(['a', 'b']);
    expect(first.headers.get('link')).toContain('page=2>; rel="next"');
    expect(github.calls).toHaveLength(5);
  });
});
