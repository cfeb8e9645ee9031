import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runAction } from '../../../src/action/run-action.ts';
import { createCliStreams, createFolder } from '../../support/cli.ts';
import { createFleetApi } from '../../support/fleet-api.ts';
import { checkOut } from '../../support/github/check-out.ts';
import { startGithub } from '../../support/github/start-github.ts';
import { difference } from './workbench.ts';

const PLAN = `name: nightly
steps:
  - id: tidy
    run: mkdir -p docs && echo new > docs/new.md && echo more > other.md && echo out > ../outside.md
    pull_request:
      paths: 'docs/**'
`;

test('what a step changes in the work tree of a worker is proposed, by paths from the run’s folder, and nothing of it stays', async () => {
  const github = await startGithub({ files: { 'README.md': '# Plans\n', 'site/plan.yml': PLAN } });
  onTestFinished(() => github.close());
  const checkout = checkOut(github, { depth: 0 });
  const commit = github.head('main') ?? '';
  // The checkout is at another commit, so that the worker makes a tree of the run's own.
  checkout.git('commit', '--quiet', '--allow-empty', '-m', 'later');
  const api = await createFleetApi();
  const run = api.addRun({ plan: PLAN, path: 'plan.yml', runId: 'r1', commit, prefix: 'site' });
  const jobs = [api.addJob(run, 'tidy')];
  const temp = realpathSync(createFolder());
  mkdirSync(join(temp, 'files'));
  const inputs = {
    mode: 'worker',
    'idle-exit': '2s',
    'api-base': api.url,
    'api-auth': 'token',
    'api-token': api.token,
    'github-token': github.token,
  };
  const { streams, result } = createCliStreams({
    cwd: checkout.path,
    env: {
      ...checkout.env,
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: checkout.path,
      GITHUB_REPOSITORY: github.repository,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      GITHUB_REF: 'refs/heads/main',
      GITHUB_REF_NAME: 'main',
      GITHUB_SHA: commit,
      RUNNER_TEMP: temp,
    },
  });
  const { status, stdout } = result(await runAction(streams));
  expect(status, stdout).toBe(0);
  const [pull] = github.pulls;
  expect(jobs.map(({ end }) => [end?.status, end?.outputs_uri])).toEqual([
    ['awaiting_approval', `${github.serverUrl}/octo/plans/pull/${pull?.number}`],
  ]);
  expect(difference(github, pull?.head ?? '')).toEqual(['A 100644 site/docs/new.md']);
  expect(checkout.status()).toBe('');
  expect(checkout.git('worktree', 'list').split('\n')).toHaveLength(1);
});
