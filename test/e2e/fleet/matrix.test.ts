import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runAction } from '../../../src/action/run-action.ts';
import { createCliStreams, createFolder } from '../../support/cli.ts';
import { createTestRepository, type TestRepository } from '../../support/git-repository.ts';
import { describePostgres } from '../../support/postgres.ts';
import { type Served, serve } from '../../support/server.ts';

const PLAN = `name: nightly
secrets: [KEY]
steps:
  - { id: build, run: "mkdir -p dist && cp source.txt dist/", artifacts: [dist/*] }
  - id: each
    needs: [build]
    for_each: [a, b, c, d]
    env: { KEY: "\${{ secrets.KEY }}", ITEM: "\${{ item }}" }
    run: grep source dist/source.txt && [ "$KEY" = k3y ] && [ "$ITEM" != d ]
`;

/** One job of the workflow, on a machine with a checkout of its own. */
async function job({ url, token }: Served, repository: TestRepository, inputs: Record<string, string>, env = {}) {
  const workspace = join(createFolder(), 'plans');
  execFileSync('git', ['clone', '--quiet', repository.path, workspace]);
  const temp = createFolder();
  mkdirSync(join(temp, 'files'));
  const file = (name: string): string => {
    writeFileSync(join(temp, 'files', name), '');
    return join(temp, 'files', name);
  };
  const given = { 'api-base': url, 'api-auth': 'token', 'api-token': token.text, 'github-token': '', ...inputs };
  const whole = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'octo/plans',
    GITHUB_RUN_ID: '100',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: temp,
    ...env,
    ...Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  const { streams, result } = createCliStreams({ cwd: workspace, env: whole });
  const { status, stdout } = result(await runAction(streams));
  return { status, stdout, output: readFileSync(whole.GITHUB_OUTPUT, 'utf8') };
}

describePostgres('the workflow of a fleet', () => {
  it('does one plan by several jobs, and is one run', async () => {
    const repository = createTestRepository();
    await repository.commit('one', { 'plans/nightly.yml': PLAN, 'source.txt': 'source\n' });
    const served = await serve();
    const works = () => job(served, repository, { mode: 'worker', 'idle-exit': '10s' }, { KEY: 'k3y' });
    const [plan, ...workers] = await Promise.all([
      job(served, repository, { mode: 'fleet', plan: 'plans/nightly.yml', 'run-id': 'r1' }),
      works(),
      works(),
    ]);
    expect(plan.status, plan.stdout).toBe(1);
    expect(plan.output).toContain('["each[d]"]');
    expect(plan.stdout).toContain(
      '::error title=nightly%3A failed::The run r1 failed: 4 succeeded, 1 failed (each[d]).',
    );
    expect(workers.map(({ status }) => status)).toEqual([0, 0]);
    const done = workers.map(({ stdout }) => [...stdout.matchAll(/^::group::r1\/(.*)$/gm)].map(([, task]) => task));
    expect(done.flat().sort()).toEqual(['build', 'each[a]', 'each[b]', 'each[c]', 'each[d]']);
    expect(plan.stdout + workers.map(({ stdout }) => stdout).join('')).not.toMatch(/(?<!::add-mask::)k3y/);
  });
});
