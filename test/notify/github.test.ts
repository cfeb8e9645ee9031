import { expect, it, onTestFinished } from 'vitest';
import { githubCommentNotifier } from '../../src/notify/adapters/github/github-comment.ts';
import { githubIssueNotifier } from '../../src/notify/adapters/github/github-issue.ts';
import type { Route } from '../support/github/routes/route.ts';
import { startGithub } from '../support/github/start-github.ts';
import { HOSTILE, messageOf, runPlanText, send } from '../support/notify.ts';

interface Issue {
  number: number;
  title: string;
  body: string;
  state: string;
  labels: { name: string }[];
}

/** Issues as GitHub keeps them, beside the comments the double has already. */
function issueRoutes(issues: Issue[]): Route[] {
  const needs = [['issues', 'write']] as const;
  return [
    {
      on: 'GET /repos/:owner/:repo/issues',
      needs,
      answer: ({ url }) => {
        const label = url.searchParams.get('labels');
        const state = url.searchParams.get('state');
        return {
          status: 200,
          body: issues.filter((one) => one.state === state && one.labels.some(({ name }) => name === label)),
        };
      },
    },
    {
      on: 'POST /repos/:owner/:repo/issues',
      needs,
      answer: ({ body }) => {
        const labels = (body.labels as string[]).map((name) => ({ name }));
        const issue = {
          number: issues.length + 101,
          title: String(body.title),
          body: String(body.body),
          state: 'open',
          labels,
        };
        issues.push(issue);
        return { status: 201, body: issue };
      },
    },
    {
      on: 'PATCH /repos/:owner/:repo/issues/:number',
      needs,
      answer: ({ params, body }) => {
        const issue = issues.find(({ number }) => String(number) === params.number);
        if (issue) issue.state = String(body.state);
        return { status: 200, body: issue };
      },
    },
  ];
}

async function github(issues: Issue[] = []) {
  const started = await startGithub({ routes: issueRoutes(issues) });
  onTestFinished(() => started.close());
  return started;
}

it('opens one issue for a plan that fails, comments the next failure, and closes it when the plan succeeds', async () => {
  const issues: Issue[] = [];
  const { apiUrl, token, repository, comments } = await github(issues);
  const plan = (code: number): string =>
    `name: nightly\nsecrets: [GITHUB_TOKEN]\nnotifiers:\n  - { uses: github-issue, with: { token: "\${{ secrets.GITHUB_TOKEN }}", repository: ${repository}, api_url: "${apiUrl}" } }\nsteps:\n  - { id: lint, run: "echo broken; exit ${code}" }\n`;
  const env = { GITHUB_TOKEN: token };
  await runPlanText(plan(0), env);
  expect(issues).toEqual([]);
  await runPlanText(plan(1), env);
  await runPlanText(plan(2), env);
  expect(issues.map(({ title, state }) => [title, state])).toEqual([['nightly fails', 'open']]);
  expect(comments.map(({ issue }) => issue)).toEqual([101]);
  const { stderr } = await runPlanText(plan(0), env);
  expect(issues.map(({ state }) => state)).toEqual(['closed']);
  expect(comments).toHaveLength(2);
  expect(stderr).not.toContain('note:');
  const text = issues[0]?.body.replace(/nightly-\d{4}-\d\d-\d\d/g, 'nightly-2026-03-04').replace(/\d+\.\d+s/g, '0.1s');
  expect(text).toMatchInlineSnapshot(`
    "<!-- orchestrator-issue:2a3b62b53ddb9f16 -->
    ### Run nightly-2026-03-04 failed

    - lint failed \\(exit code 1\\)

    **Plan** nightly · **Run** nightly-2026-03-04 · **Took** 0.1s

    The log of lint ends:

    \`\`\`text
    broken
    \`\`\`"
  `);
});

it('keeps one comment on a pull request, and only its own', async () => {
  const { apiUrl, token, repository, comments } = await github();
  const settings = { token, repository, api_url: apiUrl, number: 7 };
  const one = await send(githubCommentNotifier, settings);
  await send(githubCommentNotifier, settings, messageOf({ title: 'Run nightly-2026-03-04 succeeded' }));
  await send(githubCommentNotifier, settings, messageOf({ facts: { ...messageOf().facts, plan: 'other' } }));
  expect(one).toEqual({ outcome: 'delivered', where: `${repository}#7` });
  expect(comments.map(({ body }) => body.split('\n')[1])).toEqual([
    '### Run nightly-2026-03-04 succeeded',
    '### Run nightly-2026-03-04 failed',
  ]);
});

it('takes the pull request of the job, and does nothing where there is none', async () => {
  const { apiUrl, token, repository, comments } = await github();
  const plan = `name: n\nsecrets: [TOKEN]\nnotifiers: [{ uses: github-comment, on: [succeeded], with: { token: "\${{ secrets.TOKEN }}" } }]\nsteps: [{ id: a, run: "true" }]\n`;
  const env = { TOKEN: token, GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: repository };
  const { stderr } = await runPlanText(plan, { ...env, GITHUB_REF: 'refs/heads/main' });
  expect([comments.length, stderr.includes('note:')]).toEqual([0, false]);
  await runPlanText(plan, { ...env, GITHUB_REF: 'refs/pull/12/merge' });
  expect(comments.map(({ issue }) => issue)).toEqual([12]);
});

it('writes nothing a task could have made into markup, a mention or a reference', async () => {
  const { apiUrl, token, repository, comments } = await github();
  const message = messageOf({
    title: `${HOSTILE} #1 --> GH-2`,
    lines: [HOSTILE],
    excerpt: { task: 'a', text: `\`\`\`\`\n${HOSTILE}` },
  });
  await send(githubCommentNotifier, { token, repository, api_url: apiUrl, number: 7 }, message);
  const [outside = '', inside = ''] = (comments[0]?.body ?? '').split('`````text');
  expect(outside.replace(/^<!--.*-->/, '')).not.toMatch(/(?<!\\)<|@\w|#\d|GH-\d|(?<!\\)\]\(/);
  expect(inside).toContain('\n`````\n');
});

it('tells what GitHub has against it, without the token', async () => {
  const { apiUrl, repository } = await github();
  const settings = { token: 'ghp_wrongwrongwrong', repository, api_url: apiUrl };
  const delivery = await send(githubIssueNotifier, settings);
  expect(delivery).toMatchObject({ outcome: 'failed', why: expect.stringMatching(/answered 401/) });
  expect(JSON.stringify(delivery)).not.toContain('ghp_wrong');
  expect(await send(githubIssueNotifier, { token: 'x' })).toMatchObject({
    why: 'The repository is not known: set `repository: owner/name`.',
  });
});
