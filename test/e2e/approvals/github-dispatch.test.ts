import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runAction } from '../../../src/action/run-action.ts';
import { createCliStreams, createFolder } from '../../support/cli.ts';
import { startGithub } from '../../support/github/start-github.ts';
import { describePostgres } from '../../support/postgres.ts';
import { bearer, serve } from '../../support/server.ts';
import { callUrl } from '../../support/task-api.ts';

const PLAN = `name: release
run_id: release-1
params: { region: { type: string, default: eu } }
steps:
  - { id: build, command: node -e "console.log('building-now')" }
  - { id: flaky, command: "node -e \\"console.log('flaky-now'); process.exit(process.env.WELL ? 0 : 1)\\"" }
  - { id: agree, needs: [build], uses: approval, with: { fields: { version: { type: string, required: true } } } }
  - id: publish
    needs: [agree]
    env: { VERSION: "\${{ steps.agree.outputs.version }}" }
    command: node -e "console.log('publishing', process.env.VERSION, '\${{ params.region }}')"
`;

interface JobEvent {
  readonly workflowRun: string;
  readonly name: string;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the workflow of a plan hands to the action: its resume half reads the payload of the event. */
function inputsOf({ payload, name }: JobEvent): Record<string, string> {
  if (name !== 'repository_dispatch') return { INPUT_PARAMS: '{"region":"us"}' };
  const { run_id, params } = payload as { run_id: string; params: unknown };
  return { 'INPUT_RUN-ID': run_id, INPUT_PARAMS: JSON.stringify(params) };
}

async function job(event: JobEvent, api: { readonly url: string; readonly token: string }) {
  const workspace = createFolder({ 'plans/release.yml': PLAN });
  const temp = createFolder({ 'event.json': JSON.stringify({ client_payload: event.payload }) });
  mkdirSync(join(temp, 'files'));
  const file = (name: string): string => {
    writeFileSync(join(temp, 'files', name), '');
    return join(temp, 'files', name);
  };
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: join(temp, 'event.json'),
    GITHUB_REPOSITORY: 'octo/plans',
    GITHUB_ACTOR: 'octo',
    GITHUB_RUN_ID: event.workflowRun,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'run',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: temp,
    INPUT_PLAN: 'plans/release.yml',
    'INPUT_API-BASE': api.url,
    'INPUT_API-TOKEN': api.token,
    ...inputsOf(event),
    ...event.env,
  };
  const { streams, result } = createCliStreams({ cwd: workspace, env });
  const { status, stdout } = result(await runAction(streams));
  return { status, stdout, outputs: readFileSync(env.GITHUB_OUTPUT, 'utf8') };
}

describePostgres('a run of GitHub Actions', () => {
  test('is woken up by the server once somebody has decided, and goes on in another job', async () => {
    const github = await startGithub();
    onTestFinished(() => github.close());
    const app = github.app({ contents: 'write' });
    const server = await serve({ api: { resume: { github: { app, apiUrl: github.apiUrl } } } });
    const call = async (method: string, path: string, body?: unknown, token = server.token.text) =>
      (await callUrl(method, `${server.url}/agents${path}`, body, bearer(token))).body;
    const tokenOf = async (name: string, scopes: string[]): Promise<string> =>
      (await call('POST', '/tokens', { name, scopes: ['tasks:read', ...scopes] })).token;
    const api = { url: server.url, token: await tokenOf('ci', ['tasks:write']) };
    const dispatched = async (count: number) => {
      await expect.poll(() => github.dispatches.length).toBe(count);
      return github.dispatches[count - 1]?.body as { event_type: string; client_payload: Record<string, unknown> };
    };

    const first = await job({ workflowRun: '100', name: 'schedule' }, api);
    expect(first.stdout).toContain('building-now');
    expect(first.outputs).toContain('agree');
    const { tasks } = await call('GET', '/runs/release-1');
    const gate = tasks.find(({ task }: { task: string }) => task === 'agree');
    const refused = await call('POST', `/tasks/${gate.id}/approve`, { fields: { version: '0' } }, api.token);
    expect(refused.status).toBe(403);
    const ana = await tokenOf('ana', ['approvals:decide']);
    await call('POST', `/tasks/${gate.id}/approve`, { fields: { version: '1.4' } }, ana);

    const sent = await dispatched(1);
    const client_payload = { run_id: 'release-1', plan: 'release', params: { region: 'us' }, only: 'decided' };
    expect(sent).toEqual({ event_type: 'orchestrator-resume', client_payload });
    const woken = { workflowRun: '200', name: 'repository_dispatch', payload: sent.client_payload };
    const second = await job(woken, api);
    expect(second.stdout).toContain('Attempt 1 of release-1 was found in the task API at');
    expect(second.stdout).toContain('publishing 1.4 us');
    expect(second.stdout).not.toMatch(/(build|flaky) started/);
    expect(await call('GET', '/runs/release-1')).toMatchObject({ attempt: 2, status: 'failed' });
    const { items } = await call('GET', `/tasks/${gate.id}/history`);
    expect(items.at(-1)).toMatchObject({ action: 'approved', actor: 'token:ana', channel: 'api' });

    await call('POST', '/runs/release-1/resume');
    const asked = await dispatched(2);
    expect(asked.client_payload).not.toHaveProperty('only');
    const again = {
      workflowRun: '300',
      name: 'repository_dispatch',
      payload: asked.client_payload,
      env: { WELL: '1' },
    };
    const third = await job(again, api);
    expect([third.status, third.stdout], third.stdout).toEqual([0, expect.stringContaining('flaky started')]);
    expect(third.stdout).not.toContain('publish started');
    expect(await call('GET', '/runs/release-1')).toMatchObject({ attempt: 3, status: 'succeeded' });
  });
});
