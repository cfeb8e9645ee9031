import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createFolder } from '../support/cli.ts';
import { createFleetApi, type FleetApi } from '../support/fleet-api.ts';
import { planOf, startWorker } from '../support/fleet-worker.ts';
import { createTestRepository, type TestRepository } from '../support/git-repository.ts';

const plan = planOf({ a: 'cat page.txt', b: 'cat page.txt; pwd' });
const HOME = { HOME: '/nonexistent', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

async function twoCommits(): Promise<{ repository: TestRepository; old: string }> {
  const repository = createTestRepository();
  const old = await repository.commit('one', { 'page.txt': 'old', 'web/page.txt': 'web', 'own.mjs': plugin });
  await repository.commit('two', { 'page.txt': 'new' });
  return { repository, old };
}

const plugin = "export const runner = { name: 'own', run: async () => ({ status: 'succeeded' }) };\n";

async function refusalOf(api: FleetApi, job: ReturnType<FleetApi['addJob']>): Promise<string> {
  const [refusal] = await api.until(() => job.refusals.length > 0 && job.refusals);
  return `${refusal?.kind}: ${refusal?.reason}`;
}

describe('a run of a commit', () => {
  it('has a tree of its own at that commit, made once, gone with the worker', async () => {
    const { repository, old } = await twoCommits();
    const api = await createFleetApi();
    const run = api.addRun({ plan, commit: old });
    const [a, b] = [api.addJob(run, 'a'), api.addJob(run, 'b')];
    const worker = startWorker(api, { cwd: repository.path, env: HOME, workspace: 'worktree', concurrency: 2 });
    expect(await api.ended(a)).toMatchObject({ status: 'succeeded', log_excerpt: 'old' });
    const { log_excerpt } = await api.ended(b);
    expect(log_excerpt).toMatch(/^old.*\.orchestrator\/fleet\/[0-9a-f]+\/nightly-1\/tree$/s);
    expect(repository.git('worktree', 'list').trim().split('\n')).toHaveLength(2);
    worker.drain();
    await worker.done;
    expect(repository.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
    expect(readdirSync(join(repository.path, '.orchestrator/fleet'))).toEqual(['workers']);
    expect(repository.git('rev-parse', '--abbrev-ref', 'HEAD').trim()).toBe('main');
  });

  it('is in the checkout where that is at the commit', async () => {
    const { repository, old } = await twoCommits();
    repository.git('checkout', '--quiet', old);
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan, commit: old }), 'b');
    startWorker(api, { cwd: repository.path, env: HOME, workspace: 'auto' });
    expect(await api.ended(job)).toMatchObject({ log_excerpt: `old${repository.path}` });
  });

  it('goes elsewhere where it must be in a checkout that is not at the commit', async () => {
    const { repository, old } = await twoCommits();
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan, commit: old }), 'a');
    startWorker(api, { cwd: repository.path, env: HOME, workspace: 'in-place' });
    const head = repository.git('rev-parse', 'HEAD').slice(0, 7);
    expect(await refusalOf(api, job)).toBe(`commit: the checkout is at ${head}, and the run is of ${old.slice(0, 7)}`);
  });

  it('runs in the folder it was submitted from, with the plugins of its commit', async () => {
    const { repository, old } = await twoCommits();
    const api = await createFleetApi();
    const web = api.addJob(api.addRun({ plan, commit: old, prefix: 'web/' }), 'a');
    const own = 'name: n\nplugins: [./own.mjs]\nsteps:\n  - id: a\n    uses: own\n';
    const other = api.addJob(api.addRun({ plan: own, commit: old, runId: 'own' }), 'a');
    startWorker(api, { cwd: repository.path, env: HOME, workspace: 'worktree' });
    expect(await api.ended(web)).toMatchObject({ log_excerpt: 'web' });
    expect(await api.ended(other)).toMatchObject({ status: 'succeeded' });
  });

  it('is fetched from origin where the commit is not here, in a shallow clone, too', async () => {
    const { repository, old } = await twoCommits();
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const clone = createFolder();
    const here = createTestRepository();
    here.git('clone', '--quiet', '--depth=1', pathToFileURL(repository.path).href, clone);
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan, commit: old }), 'a');
    startWorker(api, { cwd: clone, env: HOME, workspace: 'worktree' });
    expect(await api.ended(job)).toMatchObject({ status: 'succeeded', log_excerpt: 'old' });
  });

  it.each(['main', '--upload-pack=touch pwned', 'HEAD'])('is of no commit that is called %s', async (commit) => {
    const { repository } = await twoCommits();
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan, commit }), 'a');
    startWorker(api, { cwd: repository.path, env: HOME, workspace: 'worktree' });
    expect(await refusalOf(api, job)).toBe(`commit: "${commit}" is no commit`);
    expect(existsSync(join(repository.path, 'pwned'))).toBe(false);
  });

  it('goes elsewhere where neither this machine nor origin has the commit', async () => {
    const { repository } = await twoCommits();
    const api = await createFleetApi();
    const job = api.addJob(api.addRun({ plan, commit: 'abc1234'.padEnd(40, '0') }), 'a');
    startWorker(api, { cwd: repository.path, env: HOME, workspace: 'worktree' });
    expect(await refusalOf(api, job)).toMatch(/^commit: commit abc1234 is not here and origin does not give it \(/);
    const nowhere = api.addJob(api.addRun({ plan, commit: 'a'.repeat(40), runId: 'nowhere' }), 'a');
    const cwd = createFolder();
    startWorker(api, { cwd, env: HOME, workspace: 'worktree' });
    await api.until(() => nowhere.refusals.length === 2);
    expect(nowhere.refusals[1]?.reason).toBe(`${cwd} is no checkout of a repository`);
  });
});

it('what a worker left behind that was killed is removed by the next one', async () => {
  const { repository, old } = await twoCommits();
  const left = join(repository.path, '.orchestrator/fleet/deadbeef/nightly-1/tree');
  repository.git('worktree', 'add', '--quiet', '--detach', left, old);
  const lock = join(repository.path, '.orchestrator/fleet/workers/deadbeef.lock');
  await repository.write('.orchestrator/fleet/workers/deadbeef.lock', JSON.stringify({ pid: 2 ** 30, label: 'gone' }));
  const api = await createFleetApi();
  const worker = startWorker(api, { cwd: repository.path, env: HOME });
  await expect.poll(() => worker.events.length).toBe(1);
  expect([existsSync(left), existsSync(lock)]).toEqual([false, false]);
  expect(repository.git('worktree', 'list').trim().split('\n')).toHaveLength(1);
});
