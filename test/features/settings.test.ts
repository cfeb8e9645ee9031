import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Clock, systemClock } from '../../src/system/clock.ts';
import { createSystem } from '../../src/system/system.ts';
import { statuses } from '../support/run-fake.ts';
import { openWorkshop } from '../support/workshop.ts';

function excerpts(run: Awaited<ReturnType<ReturnType<typeof openWorkshop>['run']>>): Record<string, string | null> {
  return Object.fromEntries([...run.tasks].map(([id, task]) => [id, task.log_excerpt]));
}

test('command and flags: argv as written, never through a shell', async () => {
  const show = 'node -e "console.log(JSON.stringify(process.argv.slice(1)))" --';
  const run = await openWorkshop().run(`
params: { loud: { type: boolean, default: true }, count: { type: number, default: 2 } }
steps:
  - id: list
    command: ${show}
    flags: [--one, "two words", "$HOME"]
  - id: map
    command: ${show}
    flags: { dry-run: true, strict: "\${{ params.loud }}", off: false, none: null, n: "\${{ params.count }}", tag: [a, b] }
  - id: argv
    command: [node, -p, "process.argv.length + '|' + process.argv[1]", "a b"]
`);
  expect(excerpts(run)).toEqual({
    list: '["--one","two words","$HOME"]',
    map: '["--dry-run","--strict","-n","2","--tag=a","--tag=b"]',
    argv: '2|a b',
  });
  expect(run.tasks.get('map')?.inputs?.flags).toEqual(['--dry-run', '--strict', '-n', '2', '--tag=a', '--tag=b']);
});

test('run and shell: a script for the shell that is named', async () => {
  const run = await openWorkshop().run(`
steps:
  - { id: bash, run: "false | true; echo not reached" }
  - { id: sh, shell: sh, run: "false | true; echo reached" }
  - { id: node, shell: node, run: "console.log(1 + 1)" }
  - { id: custom, shell: "bash -x {0}", run: "echo traced" }
`);
  expect(statuses(run)).toEqual({ bash: 'failed', sh: 'succeeded', node: 'succeeded', custom: 'succeeded' });
  expect(excerpts(run)).toMatchObject({
    bash: null,
    sh: 'reached',
    node: '2',
    custom: expect.stringContaining('+ echo traced'),
  });
});

test('env: process, env_file, plan, defaults, step; the last wins', async () => {
  const shop = openWorkshop({ A: 'process', B: 'process', C: 'process', D: 'process', E: 'process' });
  shop.write('.env', 'B=file\nC=file\nD=file\nE=file\n');
  const run = await shop.run(`
env_file: [.env, missing.env]
env: { C: plan, D: plan, E: plan, KEPT: "\${{ env.A || 'fallback' }}", FILLED: "\${{ env.NOT_SET || 'fallback' }}" }
defaults: { env: { D: defaults, E: defaults } }
steps:
  - id: show
    env: { E: step }
    run: echo $A $B $C $D $E $KEPT $FILLED
`);
  expect(run.tasks.get('show')?.log_excerpt).toBe('process file plan defaults step process fallback');
});

test('env_file: one that is required and missing fails the step with its name', async () => {
  const run = await openWorkshop().run(`
env_file: [{ path: needed.env, required: true }]
steps: [{ id: a, command: "true" }]
`);
  expect(statuses(run)).toEqual({ a: 'failed: not_started' });
  expect(run.tasks.get('a')?.message).toContain('needed.env');
});

test('working_directory: of the plan, the defaults, the step', async () => {
  const shop = openWorkshop();
  shop.write('sub/deep/x', '');
  const run = await shop.run(`
defaults: { working_directory: sub }
steps:
  - { id: default, command: pwd }
  - { id: own, working_directory: sub/deep, command: pwd }
  - { id: missing, working_directory: nowhere, command: pwd }
`);
  expect(excerpts(run)).toEqual({
    default: join(shop.folder, 'sub'),
    own: join(shop.folder, 'sub/deep'),
    missing: expect.stringContaining('does not exist'),
  });
  expect(run.tasks.get('missing')?.exit_code).toBe(126);
});

test('every command knows its run, attempt and task', async () => {
  const run = await openWorkshop().run(`
run_id: my-run
steps: [{ id: a, run: "echo $ORCHESTRATOR_RUN_ID $ORCHESTRATOR_ATTEMPT $ORCHESTRATOR_TASK $ORCHESTRATOR_TASK_ID; test $GITHUB_OUTPUT = $ORCHESTRATOR_OUTPUT" }]
`);
  expect(run.tasks.get('a')).toMatchObject({ status: 'succeeded', log_excerpt: 'my-run 1 a my-run/1/a' });
});

test('run_id: an expression; the same name again is the next attempt', async () => {
  const shop = openWorkshop();
  const plan = 'run_id: "night-${{ run.date }}"\nsteps: [{ id: a, command: "true" }]';
  const [first, second] = [await shop.run(plan), await shop.run(plan)];
  expect(first.run_id).toBe(`night-${first.started_at.slice(0, 10)}`);
  expect([second.run_id, second.attempt]).toEqual([first.run_id, 2]);
});

test('params: typed, given as text', async () => {
  const run = await openWorkshop().run(
    `
params:
  n: { type: number, required: true }
  mode: { type: choice, options: [fast, slow], default: slow }
steps: [{ id: a, if: params.n > 3, command: "echo \${{ params.mode }} \${{ params.n + 0 }}" }]
`.replace('${{ params.n + 0 }}', '${{ params.n }}'),
    { params: { n: '4', mode: 'fast' } },
  );
  expect(run.tasks.get('a')?.log_excerpt).toBe('fast 4');
});

test('timeout: the step fails with 124, and nothing it started stays', async () => {
  const shop = openWorkshop();
  const run = await shop.run(`
defaults: { timeout: 300ms }
steps:
  - { id: default, run: "sleep 60 & setsid sleep 60 & sleep 60" }
  - { id: own, timeout: 10s, command: "true" }
`);
  expect(run.tasks.get('default')).toMatchObject({
    status: 'failed',
    reason: 'timed_out',
    exit_code: 124,
    message: 'It was stopped at its time limit.',
  });
  expect(statuses(run).own).toBe('succeeded');
});

test('timeout of the plan: what runs is stopped, what has not begun is skipped, finally runs', async () => {
  const shop = openWorkshop();
  // The hour is over when the first step has begun.
  const begun = () => existsSync(join(shop.folder, 'begun'));
  const after: Clock['after'] = (ms, fn) => {
    if (ms < 3_000_000) return systemClock.after(ms, fn);
    void expect.poll(begun).toBe(true).then(fn);
    return () => undefined;
  };
  const system = createSystem({ cwd: shop.folder, clock: { ...systemClock, after } });
  const run = await shop.run(
    `
timeout: 1h
finally: [{ id: tidy, command: "true" }]
steps:
  - { id: slow, run: "touch begun; sleep 60" }
  - { id: later, command: "true" }
`,
    { system },
  );
  expect(statuses(run)).toEqual({ slow: 'failed: cancelled', later: 'skipped: cancelled', tidy: 'succeeded' });
  expect(run.status).toBe('failed');
});

test('retry: tries again as often, and for the reasons, the rule says', async () => {
  const shop = openWorkshop();
  const run = await shop.run(`
steps:
  - { id: third, retry: { attempts: 3, delay: 10ms }, run: "echo x >> tries; test $(wc -l < tries) = 3" }
  - { id: never, retry: { attempts: 2, delay: 10ms }, command: "false" }
  - { id: other, retry: { attempts: 3, delay: 10ms, on_exit: [75] }, run: exit 1 }
  - { id: slow, timeout: 100ms, retry: { attempts: 2, delay: 10ms, on: [timed_out] }, command: sleep 60 }
`);
  expect(statuses(run)).toEqual({ third: 'succeeded', never: 'failed', other: 'failed', slow: 'failed: timed_out' });
  expect([...run.tasks.values()].map(({ tries }) => tries)).toEqual([3, 2, 1, 2]);
  expect(shop.events.filter(({ type }) => type === 'task_retried')).toHaveLength(4);
});

test('uses and with: another runner; module brings its own work', async () => {
  const shop = openWorkshop();
  shop.write('double.mjs', 'export async function run({ settings }) { return { twice: settings.n * 2 }; }');
  const run = await shop.run(`
steps:
  - { id: module, uses: module, outputs: [twice], with: { path: ./double.mjs, with: { n: 21 } } }
`);
  expect(run.tasks.get('module')).toMatchObject({ status: 'succeeded', outputs: { twice: '42' } });
});

test('plugins: step runners of the plan itself, with their own schema', async () => {
  const shop = openWorkshop();
  shop.write(
    'runners/greet.mjs',
    `export default {
      name: 'greet',
      schema: { type: 'object', required: ['name'], properties: { name: { type: 'string' } }, additionalProperties: false },
      run: async (call) => { call.print('stdout', 'hello ' + call.settings.name + '\\n'); return { status: 'succeeded' }; },
    };`,
  );
  const plan = (settings: string): string => `
plugins: [./runners/greet.mjs]
steps: [{ id: a, uses: greet, with: ${settings} }]
`;
  expect((await shop.run(plan('{ name: Ada }'))).tasks.get('a')?.log_excerpt).toBe('hello Ada');
  expect((await shop.run(plan('{ nam: Ada }'))).tasks.get('a')).toMatchObject({
    status: 'failed',
    reason: 'not_started',
  });
});
