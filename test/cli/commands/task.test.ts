import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { callCli, createFolder } from '../../support/cli.ts';
import { createTestRepository } from '../../support/git-repository.ts';

const PAGE = '<!doctype html><html lang="en"><head><title>Home</title></head><body><h1>Home</h1></body></html>';

describe('task', () => {
  it('prints the readable report, keeps it, and says last where it is', async () => {
    const cwd = createFolder({ 'site/index.html': PAGE });
    const { status, stdout, stderr } = await callCli(['task', 'seo.tune', '--site', 'site', '--dry-run', '--strict'], {
      cwd,
    });
    expect(status).toBe(1);
    const report = join(cwd, '.orchestrator/reports/seo.tune.md');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe(`outputs_uri=${pathToFileURL(report)}`);
    expect(readFileSync(report, 'utf8')).toMatch(/^# seo\.tune: failed\n/);
    expect(stdout).toContain('seo.tune checked 1 page');
    expect(stderr).not.toContain('outputs_uri');
  });

  it.each([
    ['--json', (document: { job: string }) => document.job],
    ['--sarif', (document: { runs: { tool: { driver: { name: string } } }[] }) => document.runs[0]?.tool.driver.name],
  ])('with %s prints one document and says on stderr where the report is', async (flag, nameOf) => {
    const cwd = createFolder({ 'site/index.html': PAGE });
    const { stdout, stderr } = await callCli(['task', 'seo.tune', '--site', 'site', '--dry-run', flag], { cwd });
    expect(nameOf(JSON.parse(stdout))).toBe('seo.tune');
    expect(stderr).toMatch(/outputs_uri=file:\S+seo\.tune\.md\n$/);
  });

  it('names the page of the run on GitHub', async () => {
    const cwd = createFolder({ 'site/index.html': PAGE });
    const env = { GITHUB_SERVER_URL: 'https://github.example', GITHUB_REPOSITORY: 'acme/site', GITHUB_RUN_ID: '42' };
    const { stdout } = await callCli(['task', 'seo.tune', '--site', 'site', '--dry-run'], { cwd, env });
    expect(stdout).toMatch(/outputs_uri=https:\/\/github\.example\/acme\/site\/actions\/runs\/42\n$/);
    expect(existsSync(join(cwd, '.orchestrator/reports/seo.tune.md'))).toBe(true);
  });

  it('reviews code', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'a.txt': 'fine\n' });
    await repository.commit('two', { 'a.txt': '<<<<<<< ours\nfine\n=======\nbad\n>>>>>>> theirs\n' });
    const { status, stdout } = await callCli(['task', 'code.review', '--only-changed', '--json'], {
      system: repository.system(),
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings[0]).toMatchObject({ file: 'a.txt', line: 1, severity: 'error' });
  });

  it('checks what newcomers meet, plans included', async () => {
    const repository = createTestRepository();
    await repository.commit('one', {
      'README.md': '# It\n',
      'plans/bad.yml': 'name: bad\nsteps:\n  - id: a\n    command: x\n    timeot: 1s\n',
    });
    const { status, stdout } = await callCli(['task', 'dx.integrate', '--json'], { system: repository.system() });
    expect(status).toBe(1);
    expect(JSON.parse(stdout).findings).toContainEqual(
      expect.objectContaining({ rule: 'plan/unknown-key', file: 'plans/bad.yml', line: 5 }),
    );
  });

  it('refuses two documents at once and a site that is not there', async () => {
    const cwd = createFolder();
    expect(await callCli(['task', 'seo.tune', '--json', '--sarif'], { cwd })).toMatchObject({ status: 2, stdout: '' });
    expect((await callCli(['task', 'seo.tune', '--site', 'nowhere'], { cwd })).stderr).toMatch(/^error: /);
  });
});
