import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { callCli, createFolder } from '../../support/cli.ts';
import { createTestRepository } from '../../support/git-repository.ts';

describe('init', () => {
  it('writes a plan that validates and runs, and a workflow that runs it', async () => {
    const cwd = createFolder();
    const { status, stdout } = await callCli(['init', '--plan', 'plans/deep/mine.yml'], { cwd });
    expect([status, stdout]).toEqual([0, 'wrote plans/deep/mine.yml\nwrote .github/workflows/orchestrator.yml\n']);
    expect(await callCli(['validate', 'plans/deep/mine.yml'], { cwd })).toEqual({
      status: 0,
      stdout: 'plans/deep/mine.yml: valid, 4 steps\n',
      stderr: '',
    });
    const run = await callCli(['run', 'plans/deep/mine.yml', '--param', 'greeting=Hey'], { cwd });
    expect(run.stderr).toContain('[greet] Hey from the plan\n');
    expect(run.status).toBe(0);
    const workflow = parse(readFileSync(join(cwd, '.github/workflows/orchestrator.yml'), 'utf8'));
    expect(workflow.jobs.run.steps[2].run).toMatch(/^npx --yes orchestrator-action@\S+ run plans\/deep\/mine\.yml$/);
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('points editors at the schema of the installed package', async () => {
    const cwd = createFolder();
    await callCli(['init', '--no-workflow'], { cwd });
    const [line = ''] = readFileSync(join(cwd, 'plans/first.yml'), 'utf8').split('\n');
    const path = line.replace('# yaml-language-server: $schema=', '');
    expect(join('plans', path)).toBe('node_modules/orchestrator-action/schemas/plan.schema.json');
    expect(existsSync(join(cwd, '.github'))).toBe(false);
  });

  it('never writes over a file without --force', async () => {
    const cwd = createFolder({ 'plans/first.yml': 'mine' });
    const { status, stderr } = await callCli(['init'], { cwd });
    expect([status, stderr]).toEqual([
      2,
      'error: plans/first.yml is there already; nothing was written.\n  --force writes over it.\n',
    ]);
    expect(readFileSync(join(cwd, 'plans/first.yml'), 'utf8')).toBe('mine');
    expect(existsSync(join(cwd, '.github'))).toBe(false);
    expect((await callCli(['init', '--force'], { cwd })).status).toBe(0);
    expect(readFileSync(join(cwd, 'plans/first.yml'), 'utf8')).toContain('name: "first"');
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
