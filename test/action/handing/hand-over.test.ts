import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { runAction } from '../../../src/action/run-action.ts';
import { createCliStreams, createFolder } from '../../support/cli.ts';
import { createSubmittedFleet, DONE, type SubmittedFleet } from '../../support/submitted-fleet.ts';

const PLAN = `name: nightly
secrets: [KEY]
steps:
  - { id: build, run: make }
  - { id: test, needs: [build], run: make test }
`;

/** A job with `mode: fleet`. `happens` is what becomes of its run once it is watched. */
async function job(
  inputs: Record<string, string> = {},
  happens?: (fleet: SubmittedFleet, interrupt: () => void) => void | Promise<void>,
  fleet?: SubmittedFleet,
) {
  const api = fleet ?? (await createSubmittedFleet());
  const workspace = createFolder({ 'plans/nightly.yml': PLAN, 'src/a.ts': '' });
  const temp = createFolder();
  mkdirSync(join(temp, 'files'));
  const file = (name: string): string => {
    writeFileSync(join(temp, 'files', name), '');
    return join(temp, 'files', name);
  };
  const given = {
    plan: 'plans/nightly.yml',
    mode: 'fleet',
    'api-base': api.url,
    'api-auth': 'none',
    'run-id': 'r1',
    ...inputs,
  };
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo/plans',
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'ben',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: temp,
    KEY: 't0ps3cret',
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const { streams, result, interrupt } = createCliStreams({ cwd: workspace, env });
  const ended = runAction(streams);
  if (happens !== undefined) {
    await api.listened();
    await happens(api, () => interrupt('SIGINT'));
  }
  const { status, stdout } = result(await ended);
  const output = readFileSync(env.GITHUB_OUTPUT, 'utf8');
  return {
    fleet: api,
    status,
    stdout: stdout.replaceAll(api.url, '<api>'),
    summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8'),
    output: (name: string) => new RegExp(`^${name}<<(\\S+)\\n([\\s\\S]*?)\\n\\1$`, 'm').exec(output)?.[2],
  };
}

/** The log without the secret words that end what may command the runner. */
function tidy(log: string): string {
  return log.replaceAll(/[0-9a-f]{32}/g, '<word>');
}

const FAILED = { ...DONE, status: 'failed' as const, exit_code: 1, log_excerpt: 'src/a.ts(3,4): error TS1: no' };

describe('mode: fleet', () => {
  it('hands the run over, watches it, and tells of it as of a run of the job', async () => {
    const { fleet, status, stdout, summary, output } = await job({}, (api) => {
      api.task('build', { ...DONE, outputs: { matrix: '[1]' } });
      api.task('test', FAILED);
      api.end('failed');
    });
    expect(fleet.submissions).toMatchObject([
      {
        run: { run_id: 'r1', ci: { provider: 'github', repository: 'octo/plans', actor: 'ben' } },
        env: { GITHUB_RUN_ID: '100' },
      },
    ]);
    expect(JSON.stringify(fleet.submissions)).not.toContain('t0ps3cret');
    expect(status).toBe(1);
    expect(tidy(stdout)).toMatchSnapshot();
    expect(summary).toMatchSnapshot();
    const names = ['run-id', 'attempt', 'status', 'failed', 'matrix'];
    expect(names.map(output)).toEqual(['r1', '2', 'failed', '["test"]', '[1]']);
    expect(readFileSync(output('summary-path') ?? '', 'utf8')).toBe(summary.slice(0, -1));
  });

  it('respects fail-on', async () => {
    expect((await job({ 'fail-on': 'never' }, (api) => api.end('failed'))).status).toBe(0);
    expect((await job({}, (api) => api.end('awaiting_approval'))).status).toBe(0);
    expect((await job({ 'fail-on': 'awaiting_approval' }, (api) => api.end('awaiting_approval'))).status).toBe(1);
  });

  it('ends at once with follow: false', async () => {
    const { status, stdout, output } = await job({ follow: 'false' });
    expect(status).toBe(0);
    expect(['run-id', 'attempt', 'status'].map(output)).toEqual(['r1', '2', 'running']);
    expect(stdout).toContain('The fleet has r1, attempt 2: <api>/agents/ui/runs/r1/2\n');
  });

  it('asks for the run to be cancelled where the job is', async () => {
    const { fleet, status, output, stdout } = await job({}, async (api, interrupt) => {
      interrupt();
      await vi.waitFor(() => expect(api.cancelled).toHaveLength(1), 30_000);
      api.end('cancelled', { reason: 'signal' });
    });
    expect(fleet.cancelled).toEqual(['/agents/runs/r1/cancel']);
    expect([status, output('status')]).toEqual([130, 'cancelled']);
    expect(stdout).toContain('The run r1 was cancelled');
  });

  it('says so where it could not be, and ends all the same', async () => {
    const { status, stdout, output } = await job({}, (api, interrupt) => {
      api.mischief = ({ path }, response) => {
        if (!path.endsWith('/cancel')) return false;
        response.writeHead(403, { 'content-type': 'application/problem+json' });
        response.end(JSON.stringify({ title: 'Forbidden', status: 403, detail: 'It takes approvals:decide.' }));
        return true;
      };
      interrupt();
    });
    expect([status, output('status')]).toEqual([130, 'cancelled']);
    expect(stdout).toContain('note: The run r1 goes on: it could not be cancelled (It takes approvals:decide.).');
  });

  it('needs a task API', async () => {
    const { status, stdout } = await job({ 'api-base': '' });
    expect(status).toBe(2);
    expect(stdout).toContain('The input api-base is missing, and mode is fleet: a fleet meets at a task API.');
  });

  it('says what the API has against the job', async () => {
    const fleet = await createSubmittedFleet();
    fleet.mischief = (_request, response) => {
      response.writeHead(403, { 'content-type': 'application/problem+json' });
      response.end(JSON.stringify({ title: 'Forbidden', status: 403, detail: 'It takes tasks:write.' }));
      return true;
    };
    const { status, stdout, output } = await job({}, undefined, fleet);
    expect([status, output('status')]).toEqual([2, 'failed']);
    expect(stdout).toMatch(/^::error .*It takes tasks:write\. Give a token that has it: .*api-token of the action/m);
  });
});
