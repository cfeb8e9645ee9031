import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createSystem } from '../../../src/system/system.ts';
import { createApiDouble } from '../../support/api-double.ts';
import { callCli, createFolder } from '../../support/cli.ts';
import { createOriginalServer } from '../../support/original-server.ts';

const plan = `name: told
steps:
  - id: one
    command: node -e "console.log('token', process.env.API_TOKEN)"
  - id: two
    needs: [one]
    command: node -e 0
`;
const words = ['run', 'plan.yml', '--run-id', 'r1', '--reporter', 'quiet'];

describe('a run with --api-base', () => {
  it('tells that API, and keeps the token from its steps', async () => {
    const api = await createApiDouble();
    const cwd = createFolder({ 'plan.yml': plan });
    const env = { API_BASE: api.url, API_TOKEN: 'oat_123' };
    const { status, stderr } = await callCli(words, { cwd, env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(api.runs).toMatchObject([{ run_id: 'r1', status: 'succeeded', plan: { name: 'told', text: plan } }]);
    expect(api.tasks.map(({ task, status }) => [task, status])).toEqual([
      ['one', 'succeeded'],
      ['two', 'succeeded'],
    ]);
    expect(api.tasks[0]?.log_excerpt).toBe('token undefined');
    expect(api.requests[0]?.headers.authorization).toBe('Bearer oat_123');
    expect(JSON.stringify([api.runs, api.tasks])).not.toContain('oat_123');
  });

  it('tells an API of the original system by its own calls', async () => {
    const server = await createOriginalServer();
    const cwd = createFolder({ 'plan.yml': plan });
    expect(await callCli([...words, `--api-base=${server.url}`], { cwd })).toMatchObject({ status: 0, stderr: '' });
    // A run that was over first is told of its tasks at once.
    expect(server.rows.toSorted((a, b) => (`${a.task}` < `${b.task}` ? -1 : 1))).toMatchObject([
      { task: 'one', status: 'succeeded', log_excerpt: 'token undefined' },
      { task: 'two', status: 'succeeded' },
    ]);
  });

  it('ends as it would without it where nobody is there, says so, and sync tells the rest', async () => {
    const api = await createApiDouble();
    await api.stop();
    const cwd = createFolder({ 'plan.yml': plan });
    const env = { API_BASE: api.url };
    const { status, stderr, stdout } = await callCli([...words, '--json'], { cwd, env });
    expect([status, JSON.parse(stdout).status]).toEqual([0, 'succeeded']);
    expect(stderr).toMatch(
      /^note: http:\S+ was not told 2 of its tasks \(.*ECONNREFUSED.*\)\. orchestrator sync r1 tells it\.\n$/,
    );
    expect(await callCli(['sync'], { cwd, env })).toMatchObject({
      status: 3,
      stdout: expect.stringMatching(/^✗ r1 #1 {2}not told\n {2}127\.0\.0\.1:\d+ does not answer \(ECONNREFUSED\)\n$/),
    });
    await api.start();
    expect(await callCli(['sync'], { cwd, env })).toMatchObject({ status: 0, stdout: '✓ r1 #1  told, 2 tasks\n' });
    expect(api.runs).toMatchObject([{ graph: { steps: [{ id: 'one' }, { id: 'two', needs: ['one'] }] } }]);
    expect(await callCli(['sync'], { cwd, env })).toMatchObject({
      status: 0,
      stdout: '',
      stderr: `${api.url} knows all runs in .orchestrator.\n`,
    });
  });

  it('goes with the next run that reports', async () => {
    const api = await createApiDouble();
    const cwd = createFolder({ 'plan.yml': plan });
    const env = { API_BASE: api.url };
    // Registered, and then gone.
    api.mischief = ({ path }) => {
      if (!path.includes('batch')) return false;
      void api.stop();
      return true;
    };
    await callCli(words, { cwd, env });
    expect(api.runs).toMatchObject([{ run_id: 'r1', status: 'running' }]);
    api.mischief = () => false;
    await api.start();
    await callCli(['run', 'plan.yml', '--run-id', 'r2', '--reporter', 'quiet'], { cwd, env });
    expect(api.runs).toMatchObject([
      { run_id: 'r1', status: 'succeeded' },
      { run_id: 'r2', status: 'succeeded' },
    ]);
  });

  it('tells of the plans its steps run, too', async () => {
    const api = await createApiDouble();
    const outer = 'name: outer\nsteps:\n  - id: inner\n    uses: plan\n    with: { plan: plan.yml }\n';
    const cwd = createFolder({ 'plan.yml': plan, 'outer.yml': outer });
    const call = ['run', 'outer.yml', '--run-id', 'r1', '--reporter', 'quiet', '--api-base', api.url];
    expect(await callCli(call, { cwd })).toMatchObject({ status: 0, stderr: '' });
    expect(api.runs.map(({ run_id, status }) => [run_id, status])).toEqual([
      ['r1', 'succeeded'],
      ['r1.inner', 'succeeded'],
    ]);
  });

  it('takes no address that is none', async () => {
    const cwd = createFolder({ 'plan.yml': plan });
    const { status, stderr } = await callCli([...words, '--api-base', 'tasks.example.org'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'error: The address of the task API cannot be "tasks.example.org".\n  Give a URL, such as --api-base=https://tasks.example.org.\n',
    ]);
  });
});

describe('a server of the same state directory', () => {
  /** A state directory that names a server. */
  function announced(server: Record<string, unknown>): string {
    const cwd = createFolder({ 'plan.yml': plan });
    mkdirSync(join(cwd, '.orchestrator'));
    writeFileSync(join(cwd, '.orchestrator/token'), 'oat_local\n');
    writeFileSync(join(cwd, '.orchestrator/server.json'), JSON.stringify(server));
    return cwd;
  }

  it('is told without being named', async () => {
    const api = await createApiDouble();
    const pid_started = createSystem().processes.startedAt(process.pid);
    const cwd = announced({ url: api.url, pid: process.pid, pid_started, token_file: 'token' });
    expect(await callCli(words, { cwd })).toMatchObject({ status: 0, stderr: '' });
    expect(api.tasks).toHaveLength(2);
    expect(api.requests[0]?.headers.authorization).toBe('Bearer oat_local');
  });

  it.each([
    ['that is dead', { pid: 999_999_999 }],
    ['that is another program by now', { pid_started: '1' }],
    ['that is elsewhere', { url: 'http://tasks.example.org' }],
  ])('%s is passed over', async (_words, more) => {
    const api = await createApiDouble();
    const cwd = announced({ url: api.url, pid: process.pid, ...more });
    expect(await callCli(words, { cwd })).toMatchObject({ status: 0, stderr: '' });
    expect(api.requests).toEqual([]);
  });
});

describe('sync', () => {
  it('needs an API, and a run that is there', async () => {
    const cwd = createFolder({ 'plan.yml': plan });
    expect(await callCli(['sync'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/There is no task API to tell/),
    });
    const { status, stderr } = await callCli(['sync', '../x', '--api-base', 'http://127.0.0.1:1'], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/There is no run \.\.\/x in \.orchestrator/)]);
  });

  it('prints what became of each run as JSON', async () => {
    const api = await createApiDouble();
    const cwd = createFolder({ 'plan.yml': plan });
    await callCli(words, { cwd });
    api.refused.set('two', { status: 422, problem: { detail: 'no' } });
    const { status, stdout } = await callCli(['sync', 'r1', '--json', '--api-base', api.url], { cwd });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      {
        run_id: 'r1',
        attempt: 1,
        state: 'partly',
        tasks: 1,
        notes: ["The task API does not take two: 422 no. The run's own record has it."],
      },
    ]);
  });
});
