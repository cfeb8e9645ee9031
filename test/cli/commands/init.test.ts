import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { callCli, createFolder } from '../../support/cli.ts';
import { createTestRepository } from '../../support/git-repository.ts';
import { actionlintFaults, officialFaults } from '../../support/workflow-lint.ts';

describe('init', () => {
  it('writes a plan that validates and runs, a workflow that runs it, and what to do next', async () => {
    const cwd = createFolder();
    const { status, stdout } = await callCli(['init', '--plan', 'plans/deep/mine.yml'], { cwd });
    expect([status, stdout]).toEqual([
      0,
      `wrote plans/deep/mine.yml
wrote .github/workflows/mine.yml

Next:
  1. Try the plan here: orchestrator run plans/deep/mine.yml
  2. Commit and push to the default branch: GitHub looks for schedules and events there alone.
`,
    ]);
    expect(await callCli(['validate', 'plans/deep/mine.yml'], { cwd })).toEqual({
      status: 0,
      stdout: 'plans/deep/mine.yml: valid, 4 steps\n',
      stderr: '',
    });
    const run = await callCli(['run', 'plans/deep/mine.yml', '--param', 'greeting=Hey'], { cwd });
    expect(run.stderr).toContain('[greet] Hey from the plan\n');
    expect(run.status).toBe(0);
    const workflow = readFileSync(join(cwd, '.github/workflows/mine.yml'), 'utf8');
    expect(parse(workflow).jobs.run.steps[1].with.plan).toBe('plans/deep/mine.yml');
    expect(await officialFaults('.github/workflows/mine.yml', workflow)).toEqual([]);
    expect(await actionlintFaults('.github/workflows/mine.yml', workflow)).toEqual([]);
  });

  it('makes the workflow of a plan that is there, and leaves the plan alone', async () => {
    const plan = `name: nightly
params: { target: { type: string, required: true } }
secrets: [TOKEN]
steps:
  - { id: release, uses: approval }
`;
    const cwd = createFolder({ 'plans/nightly.yml': plan });
    const words = ['init', '--plan', 'plans/nightly.yml', '--api-base', 'https://tasks.example.org'];
    const { status, stdout, stderr } = await callCli(words, { cwd });
    expect([status, stderr]).toEqual([0, 'note: Nothing starts it but you, because target must be given.\n']);
    expect(stdout).toContain('wrote .github/workflows/nightly.yml\nwrote .github/workflows/nightly-resume.yml\n');
    expect(stdout).toContain('Set under Settings, Secrets and variables, Actions: TOKEN.\n');
    expect((await callCli(['init', '--plan', 'plans/nightly.yml', '--force'], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, 'plans/nightly.yml'), 'utf8')).toBe(plan);
  });

  it('prints the workflows, and writes nothing', async () => {
    const cwd = createFolder();
    const { stdout } = await callCli(['init', '--print', '--action', './', '--workflow', 'ci/run.yaml'], { cwd });
    expect(stdout).toMatch(/^# ci\/run\.yaml\n/);
    expect(parse(stdout).jobs.run.steps[1].uses).toBe('./');
    expect(existsSync(join(cwd, 'plans'))).toBe(false);
    expect(existsSync(join(cwd, 'ci'))).toBe(false);
  });

  it.each([
    [['--plan', '../other.yml'], 'error: ../other.yml lies outside of this folder, and a workflow runs plans of its'],
    [['--plan', '/tmp/other.yml'], 'error: /tmp/other.yml lies outside of this folder'],
    [['--api-base', 'tasks'], 'error: --api-base cannot be "tasks".\n  Write an address, such as https://'],
    [['--action', 'mine v1'], 'error: --action cannot be "mine v1".\n  Write owner/name@ref, or ./'],
    [['--workflow', '../x.yml'], 'error: ../x.yml lies outside of this folder'],
  ])('refuses %j in a sentence', async (flags, words) => {
    const cwd = createFolder();
    const { status, stderr } = await callCli(['init', ...flags], { cwd });
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(existsSync(join(cwd, 'plans'))).toBe(false);
  });

  it('needs a task API for a fleet, and no more jobs than a matrix has', async () => {
    const cwd = createFolder();
    const api = '--api-base=https://tasks.example.org';
    expect(await callCli(['init', '--fleet', '4'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--fleet needs --api-base: workers meet at a task API.'),
    });
    expect(await callCli(['init', '--fleet', '300', api], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--fleet cannot be 300: a matrix has at most 256 jobs.'),
    });
    const { status, stdout } = await callCli(['init', '--fleet', '2', api, '--print'], { cwd });
    expect([status, stdout]).toEqual([0, expect.stringContaining('worker: [1, 2]')]);
  });

  it('points editors at the schema of the installed package', async () => {
    const cwd = createFolder();
    await callCli(['init', '--no-workflow'], { cwd });
    const [line = ''] = readFileSync(join(cwd, 'plans/first.yml'), 'utf8').split('\n');
    const path = line.replace('# yaml-language-server: $schema=', '');
    expect(join('plans', path)).toBe('node_modules/orchestrator-action/schemas/plan.schema.json');
    expect(existsSync(join(cwd, '.github'))).toBe(false);
  });

  it('never writes over a workflow without --force, and over a plan never', async () => {
    const cwd = createFolder({ '.github/workflows/first.yml': 'mine' });
    const { status, stderr } = await callCli(['init'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'error: .github/workflows/first.yml is there already; nothing was written.\n  --force writes over it, --workflow names another place.\n',
    ]);
    expect(readFileSync(join(cwd, '.github/workflows/first.yml'), 'utf8')).toBe('mine');
    expect(existsSync(join(cwd, 'plans'))).toBe(false);
    expect((await callCli(['init', '--force'], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, '.github/workflows/first.yml'), 'utf8')).toContain('name: first');
    expect(await callCli(['init', '--no-workflow', '--force'], { cwd })).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: plans/first.yml is there already; nothing was written.\n  A plan is never written over.\n',
    });
  });

  it('tells what is wrong with a plan that is there', async () => {
    const cwd = createFolder({ 'plans/first.yml': 'mine' });
    const { status, stdout, stderr } = await callCli(['init', '--force'], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^plans\/first\.yml\b.*: error /);
    expect(existsSync(join(cwd, '.github'))).toBe(false);
  });

  it('keeps records out of git, once', async () => {
    const repository = createTestRepository();
    await repository.write('.gitignore', 'dist/');
    const system = repository.system();
    expect((await callCli(['init'], { system })).stdout).toContain('added .orchestrator/ to .gitignore\n');
    expect((await callCli(['init', '--force'], { system })).stdout).not.toContain('.gitignore');
    expect(readFileSync(join(repository.path, '.gitignore'), 'utf8')).toBe('dist/\n.orchestrator/\n');
  });

  it('says so where it cannot write', async () => {
    const cwd = createFolder({ plans: 'a file' });
    expect(await callCli(['init'], { cwd })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('plans/first.yml cannot be written'),
    });
  });
});
