import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createActionJob } from '../support/runner/action-job.ts';
import { nodes } from '../support/runner/nodes.ts';

const root = resolve(import.meta.dirname, '../..');

/** A plan of one step, in the file `plan.yml`. */
function shell(run: string, more = ''): Record<string, string> {
  const script = run
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n');
  return { 'plan.yml': `name: one\nrun_id: one\nsteps:\n  - id: only\n    shell: sh\n${more}    run: |\n${script}\n` };
}

/** A small repository with the nightly plan and the site it looks at. */
function nightlyFiles(): Record<string, string | Buffer> {
  const site = readdirSync(join(root, 'docs/site')).map((name) => `docs/site/${name}`);
  const scripts = { 'seo:tune': 'node dist/cli.js task seo.tune' };
  return {
    ...Object.fromEntries(['plans/nightly.yml', ...site].map((path) => [path, readFileSync(join(root, path))])),
    'package.json': JSON.stringify({ name: 'site', private: true, scripts }),
    'dist/cli.js': `import(${JSON.stringify(join(root, 'dist/cli.js'))});\n`,
  };
}

const MIXED = `name: mixed
run_id: mixed-1
max_parallel: 3
steps:
  - { id: lint, shell: sh, run: "echo 'a.js(2,7): error X1: no good'; exit 2" }
  - { id: slow, shell: sh, run: "echo slow-1; sleep 0.4; echo slow-2" }
  - { id: fast, shell: sh, run: "echo fast-1; sleep 0.2; echo fast-2" }
  - { id: doubt, shell: sh, run: "exit 4", continue_on_error: true }
  - { id: after, needs: [lint], shell: sh, run: "echo never" }
  - { id: ask, uses: approval, needs: [slow] }
`;

describe.each(nodes)('the action under $name', ({ path: node }) => {
  const test = it.skipIf(node === undefined);
  const job = (options: Omit<Parameters<typeof createActionJob>[0], 'node'>) =>
    createActionJob({ ...options, node: node ?? '' });

  test('runs the nightly plan of this package', { timeout: 240_000 }, async () => {
    const { runner } = await job({ files: nightlyFiles() });
    const result = await runner.runStep({ with: { plan: 'plans/nightly.yml', params: 'strict: false' } });
    expect(result.outputs.status, result.log).toBe('succeeded');
    expect(result).toMatchObject({ exitCode: 0, failed: false, leftStopped: false });
    expect(result.groups.map(({ title, interrupted }) => [title, interrupted])).toEqual(
      ['seo.validate', 'code.review', 'dx.integrate'].map((title) => [title, false]),
    );
    expect(result.outputs['run-id']).toMatch(/^nightly-\d{4}-\d\d-\d\d$/);
    expect(result.summary).toMatch(/^## ✅ nightly succeeded in /);
    expect(result.jobOutputs).toEqual(result.outputs);
    expect(execFileSync('git', ['status', '--short'], { cwd: runner.machine.workspace, encoding: 'utf8' })).toBe('');
    const post = await result.post();
    expect(post).toMatchObject({ exitCode: 0, annotations: [] });
  });

  test('runs a plan in which everything happens', async () => {
    const { runner } = await job({ files: { 'plan.yml': MIXED, 'a.js': 'var a\nvar b\n' } });
    const result = await runner.runStep({ with: { plan: 'plan.yml' } });
    expect(result.exitCode, result.log).toBe(1);
    expect(result.outputs).toMatchObject({ status: 'failed', failed: '["lint"]', 'awaiting-approval': '["ask"]' });
    expect(
      JSON.parse(result.outputs.tasks ?? '').map((task: { task: string; status: string }) => [task.task, task.status]),
    ).toEqual([
      ...[
        ['lint', 'failed'],
        ['slow', 'succeeded'],
        ['fast', 'succeeded'],
        ['doubt', 'failed'],
      ],
      ...[
        ['after', 'skipped'],
        ['ask', 'awaiting_approval'],
      ],
    ]);
    const lines = (name: string) =>
      result.groups.find(({ title }) => title === name)?.lines.filter((line) => /^(slow|fast)-/.test(line));
    expect([lines('slow'), lines('fast')]).toEqual([
      ['slow-1', 'slow-2'],
      ['fast-1', 'fast-2'],
    ]);
    expect(result.annotations).toContainEqual({
      ...{ kind: 'error', title: 'X1', message: 'no good', file: 'a.js', line: 2, endLine: 2, column: 7, endColumn: 7 },
    });
    expect(result.annotations.map(({ kind, title }) => `${kind} ${title}`)).toEqual(
      expect.arrayContaining([
        'error lint failed, exit 2',
        'warning doubt exit 4, allowed',
        'notice ask awaits approval',
      ]),
    );
    expect(result.given.error).toBe(result.annotations.filter(({ kind }) => kind === 'error').length);
    expect(result.summary).toContain('✋ Awaiting a decision');
    expect(result.summary).toContain('```mermaid\nflowchart LR');
  });

  test.each([
    ['failed', 'exit 3', 1],
    ['never', 'exit 3', 0],
    ['awaiting_approval', 'exit 0', 0],
  ])('fail-on: %s, and the step says %s', async (failOn, run, status) => {
    const { runner } = await job({ files: shell(run) });
    const result = await runner.runStep({ with: { plan: 'plan.yml', 'fail-on': failOn } });
    expect(result.exitCode, result.log).toBe(status);
  });

  test('fails for a decision only where it is told to', async () => {
    const plan = 'name: asks\nrun_id: asks\nsteps:\n  - { id: ask, uses: approval }\n';
    for (const [failOn, status] of [
      ['failed', 0],
      ['awaiting_approval', 1],
    ] as const) {
      const { runner } = await job({ files: { 'plan.yml': plan } });
      const result = await runner.runStep({ with: { plan: 'plan.yml', 'fail-on': failOn } });
      expect([result.exitCode, result.outputs.status], result.log).toEqual([status, 'awaiting_approval']);
    }
  });

  test('obeys nothing that a step prints', async () => {
    const forged = [
      "printf '%s\\n' '::error::forged' '  ::set-output name=run-id::forged' '##[error]forged' '::add-mask::one'",
      "printf '%s\\n' '::stop-commands::mine' '::mine::' '::endgroup::' '::save-state name=run::forged' '::debug::x'",
      "printf '%s\\n' 'a ##[group]forged' '\\033[1m::error::forged' 'part\\r::error::forged' '::ECHO::on' '::group::forged'",
      "printf '::error::forged without an end'",
      'exit 1',
    ].join('\n');
    const { runner } = await job({ files: shell(forged) });
    const result = await runner.runStep({ with: { plan: 'plan.yml' } });
    expect(result.annotations.filter(({ message }) => message === 'forged')).toEqual([]);
    expect(result.groups.map(({ title }) => title)).toEqual(['only']);
    expect(result.outputs['run-id']).toBe('one');
    expect(result.masks.has('one')).toBe(false);
    expect(result).toMatchObject({ leftStopped: false, given: { error: result.annotations.length } });
  });

  test('of 10,000 problems shows ten, and stays small', async () => {
    const many = 'i=0; while [ $i -lt 10000 ]; do i=$((i+1)); echo "a.js($i,1): error X1: no"; done; exit 1';
    const { runner } = await job({ files: { ...shell(many), 'a.js': 'x\n' } });
    const result = await runner.runStep({ with: { plan: 'plan.yml' } });
    expect(result.given.error).toBeLessThanOrEqual(10);
    expect(result.annotations.filter(({ file }) => file === 'a.js').length).toBeGreaterThanOrEqual(5);
    expect(Buffer.byteLength(result.summary)).toBeLessThan(100_000);
  });

  test('keeps outputs and summary within what GitHub takes', async () => {
    const letters = 'ééééééééééééééé 日本日本日本日本日本日本日本日本日本日本';
    const run = `i=0; while [ $i -lt 12 ]; do i=$((i+1)); echo "$i ${letters}"; done; exit 1`;
    const items = Array.from({ length: 250 }, (_, place) => `item-${place}-${'x'.repeat(40)}`);
    const steps = Array.from({ length: 6 }, (_, place) => ({ id: `wide-${place}`, for_each: items, shell: 'sh', run }));
    const plan = JSON.stringify({ name: 'wide', run_id: 'wide', max_parallel: 8, steps });
    const { runner } = await job({ files: { 'plan.yml': `${plan}\n` } });
    const result = await runner.runStep({ with: { plan: 'plan.yml' } });
    expect(result.exitCode, result.log.slice(-2_000)).toBe(1);
    expect(Object.keys(result.jobOutputs)).toContain('tasks');
    expect(JSON.parse(result.jobOutputs.tasks ?? '')).not.toEqual([]);
    expect(result.summary).toContain('1500 failed');
    expect(result.annotations.map(({ message }) => message).join('\n')).not.toContain('aborted');
  });
});
