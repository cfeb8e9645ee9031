import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runAction } from '../../../src/action/run-action.ts';
import { createCliStreams, createFolder } from '../../support/cli.ts';
import { startGithub } from '../../support/github/start-github.ts';
import { describePostgres } from '../../support/postgres.ts';
import { serve } from '../../support/server.ts';

const PLAN = `name: release
run_id: release-1
steps:
  - { id: build, command: node -e "console.log('building-now')" }
  - { id: agree, needs: [build], uses: approval }
  - { id: publish, needs: [agree], command: node -e "console.log('publishing-now')" }
`;

/** A workflow run of its own on a fresh machine. */
async function job(workflowRun: string, event: string, apiBase: string, more: Record<string, string> = {}) {
  const workspace = createFolder({ 'plans/release.yml': PLAN });
  const temp = createFolder();
  mkdirSync(join(temp, 'files'));
  const file = (name: string): string => {
    writeFileSync(join(temp, 'files', name), '');
    return join(temp, 'files', name);
  };
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event,
    GITHUB_REPOSITORY: 'octo/plans',
    GITHUB_RUN_ID: workflowRun,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'run',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: temp,
    INPUT_PLAN: 'plans/release.yml',
    'INPUT_API-BASE': apiBase,
    'INPUT_API-AUTH': 'none',
    ...more,
  };
  const { streams, result } = createCliStreams({ cwd: workspace, env });
  const { status, stdout } = result(await runAction(streams));
  return { status, stdout, outputs: readFileSync(env.GITHUB_OUTPUT, 'utf8') };
}

describePostgres('a job that an event wakes up', () => {
  test('goes on with the run another job began, once somebody has decided', async () => {
    const { url } = await serve({ anonymous: true });
    const first = await job('100', 'schedule', url);
    expect(first.status, first.stdout).toBe(0);
    expect(first.stdout).toContain('building-now');
    expect(first.outputs).toContain('awaiting_approval');
    const tasks = (await (await fetch(`${url}/agents/tasks?run_id=release-1`)).json()) as {
      id: number;
      task: string;
    }[];
    const gate = tasks.find(({ task }) => task === 'agree');
    expect((await fetch(`${url}/agents/tasks/${gate?.id}/approve`, { method: 'POST' })).status).toBe(200);

    const second = await job('200', 'repository_dispatch', url, { 'INPUT_RUN-ID': 'release-1' });
    expect(second.status, second.stdout).toBe(0);
    expect(second.stdout).toContain('Attempt 1 of release-1 was found in the task API at');
    expect(second.stdout).not.toContain('building-now');
    expect(second.stdout).toContain('publishing-now');
  });

  test('does nothing where the run is known to nobody', async () => {
    const { url } = await serve({ anonymous: true });
    const { status, stdout } = await job('200', 'repository_dispatch', url, { 'INPUT_RUN-ID': 'release-9' });
    expect(status).toBe(3);
    expect(stdout).toContain('The run release-9, which the event asks to go on with, was not found.');
    expect(stdout).not.toContain('building-now');
  });

  test('shows the run on GitHub, where the token may', async () => {
    const { url } = await serve({ anonymous: true });
    const github = await startGithub();
    onTestFinished(() => github.close());
    const event = join(createFolder({ 'event.json': '' }), 'event.json');
    const side = { sha: github.head('main'), ref: 'work', repo: { full_name: 'octo/plans' } };
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: side, base: side } }));
    const { status, stdout } = await job('300', 'pull_request', url, {
      GITHUB_EVENT_PATH: event,
      GITHUB_API_URL: github.apiUrl,
      GITHUB_GRAPHQL_URL: github.graphqlUrl,
      'INPUT_GITHUB-TOKEN': github.token,
    });
    expect(status, stdout).toBe(0);
    expect(github.comments[0]?.body).toMatch(/^<!-- orchestrator: comment plan=plans%2Frelease.yml -->\n/);
    expect(github.checks[0]?.fields).toMatchObject({ external_id: 'release-1', conclusion: 'action_required' });
  });
});
