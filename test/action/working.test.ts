import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runAction } from '../../src/action/run-action.ts';
import { type CliResult, createCliStreams, createFolder } from '../support/cli.ts';
import { createFleetApi, type FleetApi } from '../support/fleet-api.ts';
import { planOf } from '../support/fleet-worker.ts';
import { createTestRepository } from '../support/git-repository.ts';
import { serveGit } from '../support/github/git-over-http.ts';

interface Worked extends CliResult {
  readonly summary: string;
  readonly outputs: string;
}

/** Uses the action as a worker until it has had nothing to do for a moment. */
async function work(
  api: FleetApi | undefined,
  workspace: string,
  given: Record<string, string> = {},
  env: Record<string, string> = {},
): Promise<Worked> {
  const files = createFolder({ summary: '', outputs: '' });
  const inputs = {
    mode: 'worker',
    'idle-exit': '2s',
    'api-auth': 'token',
    ...(api === undefined ? { 'api-auth': 'none' } : { 'api-base': api.url, 'api-token': api.token }),
    ...given,
  };
  const { streams, result } = createCliStreams({
    cwd: workspace,
    env: {
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_JOB: 'steps',
      RUNNER_NAME: 'runner-7',
      RUNNER_TEMP: files,
      GITHUB_STEP_SUMMARY: join(files, 'summary'),
      GITHUB_OUTPUT: join(files, 'outputs'),
      ...env,
    },
  });
  const called = result(await runAction(streams));
  const read = (name: string): string => readFileSync(join(files, name), 'utf8');
  return { ...called, summary: read('summary'), outputs: read('outputs') };
}

function steady(text: string): string {
  return text
    .replace(/token-[0-9a-f]{24}/g, '<token>')
    .replace(/\d+\.\ds/g, '0.1s')
    .replace(/(::stop-commands::|^::)[0-9a-f]{32}/gm, '$1<word>');
}

describe('the action as a worker', () => {
  it('does steps, a fold each, and lists them in the summary', async () => {
    const api = await createFleetApi();
    const plan = `secrets: [KEY]\n${planOf({ lint: 'echo "::error::forged"', test: 'exit 3', deploy: 'exit 0' })}    env: { KEY: "\${{ secrets.KEY }}" }\n`;
    const run = api.addRun({ plan, runId: 'nightly-1' });
    for (const task of ['lint', 'test', 'deploy']) api.addJob(run, task);
    const { status, stdout, summary, outputs } = await work(api, createFolder(), { labels: 'linux, gpu' });
    expect(status, stdout).toBe(0);
    expect(steady(stdout).replaceAll('\u001b', '^')).toMatchInlineSnapshot(`
      "::add-mask::<token>
      Worker steps on runner-7 with linux, gpu takes steps.
      ::group::nightly-1/lint
      ::stop-commands::<word>
      ::error::forged
      ::<word>::
      ::endgroup::
      ^[32m✓^[39m nightly-1/lint 0.1s
      ::group::nightly-1/test
      ::stop-commands::<word>
      ::<word>::
      ::endgroup::
      ^[31m✗^[39m nightly-1/test 0.1s failed, exit 3
      ::error title=nightly-1%3A test failed::It ended with status 3.
      ::group::nightly-1/deploy
      ::stop-commands::<word>
      ::<word>::
      ::endgroup::
      ^[2m-^[22m nightly-1/deploy given back: no secret KEY here
      Did 2 steps, 1 failed, 1 given back.
      "
    `);
    expect(steady(summary)).toMatchInlineSnapshot(`
      "### Worker steps on runner-7

      Did 2 steps, 1 failed, 1 given back.

      | | step | took | |
      | --- | --- | --- | --- |
      | ✅ | \`nightly-1/lint\` | 0.1s |  |
      | ❌ | \`nightly-1/test\` | 0.1s | exit 3 |
      | ↩️ | \`nightly-1/deploy\` | | given back: no secret KEY here |

      "
    `);
    expect(outputs).toContain('status<<');
    const worker = api.heard.find((text) => text.includes('"name"'));
    expect(JSON.parse(worker ?? '')).toMatchObject({
      name: 'steps on runner-7',
      labels: ['linux', 'gpu'],
      concurrency: 1,
    });
  });

  it('works in the checkout where that is at the commit, else in a work tree beside the workspace', async () => {
    const repository = createTestRepository();
    const old = await repository.commit('one', { 'page.txt': 'old' });
    const head = await repository.commit('two', { 'page.txt': 'new' });
    const api = await createFleetApi();
    const plan = planOf({ a: 'cat page.txt; pwd' });
    const here = api.addJob(api.addRun({ plan, commit: head, runId: 'here' }), 'a');
    const beside = api.addJob(api.addRun({ plan, commit: old, runId: 'beside' }), 'a');
    const { stdout } = await work(api, repository.path, {}, { GIT_CONFIG_GLOBAL: '/dev/null', HOME: '/nonexistent' });
    expect(here.end?.log_excerpt, stdout).toBe(`new${repository.path}`);
    expect(beside.end?.log_excerpt).toMatch(/^old.*\/orchestrator\/fleet\/.*\/beside-1\/tree$/s);
    expect(existsSync(join(repository.path, '.orchestrator'))).toBe(false);
  });

  it('fetches the commit of a run by the token of the job, which the checkout does not keep and no step sees', async () => {
    const origin = createTestRepository();
    await origin.commit('one', { 'page.txt': 'old' });
    const api = await createFleetApi();
    const server = await serveGit(dirname(origin.path), 'ghs_word_of_the_job');
    const env = { GIT_CONFIG_GLOBAL: '/dev/null', HOME: '/nonexistent', GITHUB_SERVER_URL: server };
    const checkout = join(createFolder(), 'checkout');
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${origin.path}`, checkout]);
    execFileSync('git', ['remote', 'set-url', 'origin', `${server}/${basename(origin.path)}`], { cwd: checkout });
    // As a checkout that was told to keep credentials leaves it.
    execFileSync('git', ['config', `http.${server}/.extraheader`, 'AUTHORIZATION: basic old'], { cwd: checkout });
    const commit = await origin.commit('two', { 'page.txt': 'new' });
    const plan = planOf({ a: 'cat page.txt; env | grep -c GIT_CONFIG_VALUE || true' });
    const job = api.addJob(api.addRun({ plan, commit }), 'a');
    const { stdout } = await work(api, checkout, { 'github-token': 'ghs_word_of_the_job' }, env);
    expect(job.end?.log_excerpt, stdout).toBe('new0');
  });

  it('gives steps the secrets their plan names, the token of the job among them, and nothing else of the action', async () => {
    const api = await createFleetApi();
    const plan = `name: n
secrets: [GITHUB_TOKEN, KEY]
steps:
  - id: named
    env: { T: "\${{ secrets.GITHUB_TOKEN }}" }
    run: '[ "$T" = ghs_word_of_the_job ] && echo "$T"'
  - id: other
    run: 'env | grep -c -E "^(INPUT_|GITHUB_TOKEN|KEY=)" || true'
`;
    const run = api.addRun({ plan });
    const [named, other] = [api.addJob(run, 'named'), api.addJob(run, 'other')];
    const env = { KEY: 'key-of-somebody', GITHUB_TOKEN: 'never-this-one' };
    const { stdout } = await work(api, createFolder(), { 'github-token': 'ghs_word_of_the_job' }, env);
    expect(named.end).toMatchObject({ status: 'succeeded', log_excerpt: '***' });
    expect(other.end).toMatchObject({ log_excerpt: '0' });
    expect(stdout).toContain('::add-mask::key-of-somebody');
  });

  it('needs no plan, but an address', async () => {
    const { status, stdout } = await work(undefined, createFolder());
    expect(status).toBe(2);
    expect(stdout).toContain('The input api-base is missing');
    expect(stdout).not.toContain('The input plan');
  });
});
