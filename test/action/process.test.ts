import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { createRunner, type Runner, type RunnerOptions } from '../support/runner/create-runner.ts';
import { nodes } from '../support/runner/nodes.ts';
import { startArtifactService } from '../support/runner/services/artifact-service.ts';

const root = resolve(import.meta.dirname, '../..');
let action: string;

beforeAll(() => {
  action = mkdtempSync(join(tmpdir(), 'action-'));
  cpSync(join(root, 'action.yml'), join(action, 'action.yml'));
  const out = join(action, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
  const script = `import { bundleAction } from './scripts/build/action.mjs'; await bundleAction(${JSON.stringify({ root, out })});`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: root, stdio: 'pipe' });
}, 300_000);
afterAll(() => rmSync(action, { recursive: true, force: true }));

function runner(files: Record<string, string>, options: Partial<RunnerOptions> & { readonly node: string }): Runner {
  const made = createRunner({
    action,
    event: { name: 'schedule' },
    github: { repository: 'octo/plans', token: 'ghs_octo.token-1', apiUrl: 'http://127.0.0.1:9' },
    checkout: (workspace) => {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(workspace, path)), { recursive: true });
        writeFileSync(join(workspace, path), text);
      }
    },
    ...options,
  });
  onTestFinished(() => made.close());
  return made;
}

const MIXED = `name: mixed
run_id: mixed-1
secrets: [DEPLOY_KEY]
steps:
  - id: build
    shell: sh
    outputs: [matrix]
    run: |
      echo "::error::forged"
      env | grep -c -E '^(INPUT_|ACTIONS_RUNTIME_TOKEN|GITHUB_TOKEN|GITHUB_STATE|DEPLOY_KEY)' || true
      echo 'matrix=["a","b"]' >> "$ORCHESTRATOR_OUTPUT"
  - { id: check, needs: [build], shell: sh, run: "echo broken >&2; exit 3" }
`;

const SLEEPER = `name: sleeper
run_id: sleeper-1
steps:
  - { id: first, shell: sh, run: "echo first-done" }
  - { id: second, needs: [first], shell: sh, run: "trap '' TERM; printf 'now-%s\\n' asleep; while :; do sleep 1; done" }
`;

describe.each(nodes.filter(({ path }) => path !== undefined))('the built action under $name', ({ path: node = '' }) => {
  test('runs a plan, forges nothing, and leaves outputs, summary and state', async () => {
    const job = runner({ 'plans/mixed.yml': MIXED }, { node, env: { DEPLOY_KEY: 'line-one\nline-two' } });
    const result = await job.runStep({ with: { plan: 'plans/mixed.yml', comment: 'never', 'github-token': '' } });
    expect(result.exitCode, result.log).toBe(1);
    expect(result.outputs).toMatchObject({
      status: 'failed',
      'run-id': 'mixed-1',
      matrix: '["a","b"]',
      failed: '["check"]',
    });
    expect(result.annotations.filter(({ kind }) => kind === 'error').map(({ message }) => message)).toEqual([
      'The run mixed-1 failed: 1 succeeded, 1 failed (check).',
      expect.stringContaining('broken'),
    ]);
    expect(result.groups.find(({ title }) => title === 'build')?.lines.join('\n')).toMatch(/::error::forged\n0(\n|$)/);
    expect([...result.masks]).toEqual(expect.arrayContaining(['line-one', 'line-two']));
    expect(result.summary).toContain('mixed failed');
    expect([...result.state.keys()]).toEqual(['run', 'ended']);
    expect(result.leftStopped).toBe(false);
  });

  test('a plan that is wrong is told at its lines; a call that is wrong in one sentence', async () => {
    const job = runner({ 'plans/bad.yml': 'name: bad\nsteps:\n  - { id: a, comand: x }\n' }, { node });
    const bad = await job.runStep({ with: { plan: 'plans/bad.yml' } });
    expect(bad.exitCode).toBe(2);
    expect(bad.annotations[0]?.message).toMatch(/^plans\/bad\.yml cannot be run: /);
    expect(bad.annotations.find(({ line }) => line === 3)?.file).toBe('plans/bad.yml');
    expect(bad.outputs).toMatchObject({ status: 'failed', tasks: '[]' });
    const missing = await job.runStep({ with: { plan: 'plans/none.yml' } });
    expect(missing.exitCode).toBe(2);
    expect(missing.annotations.map(({ message }) => message)).toEqual([
      'The input plan names "plans/none.yml", which is not there. plans holds bad.yml.',
    ]);
  });

  test('a dry run shows what would run, and runs nothing', async () => {
    const job = runner({ 'plans/mixed.yml': MIXED }, { node });
    const result = await job.runStep({ with: { plan: 'plans/mixed.yml', 'dry-run': 'true' } });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).toContain('check');
    expect(result.groups).toEqual([]);
  });

  test('a cancelled job has written everything before GitHub takes it away; run again, it goes on', async () => {
    const artifacts = await startArtifactService();
    onTestFinished(() => artifacts.close());
    const job = runner({ 'plans/sleeper.yml': SLEEPER }, { node, artifacts });
    const step = job.startStep({ with: { plan: 'plans/sleeper.yml', 'github-token': '' } });
    await step.prints('now-asleep');
    const asked = performance.now();
    step.cancel();
    const result = await step.ended;
    expect(performance.now() - asked).toBeLessThan(7_500);
    expect(result.signal).toBeNull();
    expect(result.exitCode, result.log).toBe(130);
    expect(result.outputs.status).toBe('cancelled');
    expect(result.summary).toContain('sleeper');
    expect(job.machine.leftovers()).toEqual([]);
    const kept = await result.post();
    expect(kept.annotations, kept.log).toEqual([]);
    expect(artifacts.artifacts.map(({ name }) => name)).toEqual(['orchestrator-sleeper-1-1']);

    job.again();
    const again = job.startStep({ with: { plan: 'plans/sleeper.yml', 'github-token': '' } });
    await again.prints('now-asleep');
    again.signal('SIGKILL');
    const killed = await again.ended;
    expect(killed.log).toContain('was found in the artifact orchestrator-sleeper-1-1: 1 task of it need not run again');
    expect(killed.log).not.toMatch(/^first-done/m);
    expect(killed.signal).toBe('SIGKILL');
    const post = await killed.post();
    expect(post.exitCode, post.log).toBe(0);
    expect(post.annotations.map(({ message }) => message)).toEqual([
      'The run sleeper-1 was killed before it could end: second ran just then, and 0 tasks had not begun. Running the job again goes on from there.',
      expect.stringMatching(/of the run (is|are) still there/),
    ]);
    expect(artifacts.artifacts.map(({ name }) => name)).toContain('orchestrator-sleeper-1-2');
  });

  test('finds nothing of an earlier attempt: says so, and runs everything', async () => {
    const job = runner({ 'plans/mixed.yml': MIXED }, { node });
    job.again();
    const result = await job.runStep({ with: { plan: 'plans/mixed.yml', 'fail-on': 'never', 'github-token': '' } });
    expect(result.exitCode, result.log).toBe(0);
    expect(result.log).toContain('note: Nothing of an earlier attempt was found, so everything runs.');
  });
});
