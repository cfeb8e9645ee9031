import { describe, expect, it } from 'vitest';
import type { StepGraph, StepNode } from '../../src/graph/graph.ts';
import { loadPlanText } from '../../src/graph/load-plan.ts';
import { planKeys } from '../../src/schema/generated/plan-language/plan-keys.ts';

async function graphOf(text: string, params?: Record<string, unknown>): Promise<StepGraph> {
  const loaded = await loadPlanText(text, 'x.yml', params ? { params } : {});
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics, null, 2));
  return loaded.graph;
}

async function planWith(lines: string): Promise<StepGraph> {
  return graphOf(`name: demo\n${lines}\nsteps:\n  - { id: one, command: node --version }\n`);
}

async function stepWith(lines: string, plan = ''): Promise<StepNode> {
  const graph = await graphOf(
    `name: demo\n${plan}\nsteps:\n  - id: first\n    command: node --version\n  - id: it\n${lines}`,
  );
  const node = graph.byId.get('it');
  if (node === undefined) throw new Error('The step is lost');
  return node;
}

/** What each key of a plan does to the graph; a key without an entry fails below. */
const PLAN: Readonly<Record<string, readonly [string, (graph: StepGraph) => unknown, unknown]>> = {
  name: ['', (graph) => graph.name, 'demo'],
  description: ['description: words', (graph) => graph.description, 'words'],
  run_id: ['run_id: mine-1', (graph) => graph.runId, 'mine-1'],
  params: ['params: { a: { type: number, default: 3 } }', (graph) => graph.params, { a: 3 }],
  env: ['env: { A: 1.10, B: true, C: x }', ({ nodes: [node] }) => node?.env, { A: '1.10', B: 'true', C: 'x' }],
  env_file: [
    'env_file: [.env, { path: b.env, required: true }]',
    ({ nodes: [node] }) => node?.envFiles,
    [
      { path: '.env', required: false },
      { path: 'b.env', required: true },
    ],
  ],
  secrets: ['secrets: [A, B]', (graph) => graph.secrets, ['A', 'B']],
  plugins: ['plugins: [./a.mjs]', (graph) => graph.plugins, ['./a.mjs']],
  max_parallel: ['max_parallel: 4', (graph) => graph.maxParallel, 4],
  on_failure: ['on_failure: cancel', (graph) => graph.onFailure, 'cancel'],
  timeout: ['timeout: 6h', (graph) => graph.timeout, 21_600_000],
  defaults: ['defaults: { timeout: 1h }', ({ nodes: [node] }) => node?.timeout, 3_600_000],
  concurrency: [
    'concurrency: { group: g, when_busy: skip }',
    (graph) => graph.concurrency,
    { group: 'g', whenBusy: 'skip' },
  ],
  schedule: [
    'schedule: [{ cron: "30 2 * * *", timezone: Europe/Berlin, on_missed: skip, late: 6h, overlap: queue }, "@daily"]',
    (graph) => graph.schedules,
    [
      {
        cron: '30 2 * * *',
        timezone: 'Europe/Berlin',
        onMissed: 'skip',
        late: 21_600_000,
        overlap: 'queue',
        params: {},
      },
      { cron: '@daily', timezone: 'UTC', onMissed: 'run_once', late: 86_400_000, overlap: 'skip', params: {} },
    ],
  ],
  notifiers: [
    'notifiers: [{ uses: slack, on: [failed], with: { a: 1 } }]',
    (graph) => graph.notifiers,
    [{ uses: 'slack', on: ['failed'], with: { a: 1 } }],
  ],
  steps: ['', ({ nodes }) => nodes.map(({ id }) => id), ['one']],
  finally: [
    'finally: [{ id: last, command: x }]',
    ({ nodes }) => nodes.map(({ id, phase, index }) => [id, phase, index]),
    [
      ['one', 'main', 0],
      ['last', 'finally', 1],
    ],
  ],
};

const command = '    command: node x\n';

/** What each key of a step does to its node. */
const STEP: Readonly<Record<string, readonly [string, (node: StepNode) => unknown, unknown]>> = {
  id: [command, ({ id }) => id, 'it'],
  name: [`${command}    name: A title`, ({ name }) => name, 'A title'],
  description: [`${command}    description: words`, ({ description }) => description, 'words'],
  command: [
    "    command: node 'a b' c",
    ({ uses, settings }) => [uses, settings],
    ['command', { command: ['node', 'a b', 'c'], flags: [] }],
  ],
  flags: [
    `${command}    flags: { a: true, b: [1.0, x], c: null, d: "\${{ plan.name }}" }`,
    ({ settings }) => settings.flags,
    { a: true, b: ['1.0', 'x'], c: null, d: '${{ plan.name }}' },
  ],
  run: ['    run: echo hi', ({ uses, settings }) => [uses, settings], ['shell', { run: 'echo hi', shell: 'bash' }]],
  shell: ['    run: x\n    shell: perl {0}', ({ settings }) => settings.shell, 'perl {0}'],
  uses: ['    uses: http', ({ uses }) => uses, 'http'],
  with: ['    uses: http\n    with: { url: u }', ({ settings }) => settings, { url: 'u' }],
  needs: [`${command}    needs: first`, ({ needs }) => needs, ['first']],
  if: [`${command}    if: failure()`, (node) => [node.condition, node.conditionAsksStatus], ['failure()', true]],
  enabled: [`${command}    enabled: false`, ({ enabled }) => enabled, false],
  only_changed: [`${command}    only_changed: src/**`, ({ onlyChanged }) => onlyChanged, ['src/**']],
  env: [`${command}    env: { A: 1 }`, ({ env }) => env, { A: '1' }],
  env_file: [`${command}    env_file: a.env`, ({ envFiles }) => envFiles, [{ path: 'a.env', required: false }]],
  working_directory: [`${command}    working_directory: sub`, ({ workingDirectory }) => workingDirectory, 'sub'],
  timeout: [`${command}    timeout: 90s`, ({ timeout }) => timeout, 90_000],
  retry: [
    `${command}    retry: { attempts: 5, delay: 2s, factor: 3, max_delay: 1m, jitter: false, on_exit: [7], on: [failed] }`,
    ({ retry }) => retry,
    { attempts: 5, delay: 2_000, factor: 3, maxDelay: 60_000, jitter: false, onExit: [7], on: ['failed'] },
  ],
  continue_on_error: [`${command}    continue_on_error: [3]`, ({ continueOnError }) => continueOnError, [3]],
  for_each: [`${command}    for_each: [a, 2]`, ({ fanOut }) => fanOut, { kind: 'for_each', values: ['a', 2] }],
  matrix: [
    `${command}    matrix: { os: [a], exclude: [{ os: a }] }`,
    ({ fanOut }) => fanOut,
    { kind: 'matrix', values: { os: ['a'], exclude: [{ os: 'a' }] } },
  ],
  max_parallel: [`${command}    for_each: [a]\n    max_parallel: 2`, ({ fanOut }) => fanOut?.maxParallel, 2],
  outputs: [`${command}    outputs: [a, b]`, ({ outputs }) => outputs, ['a', 'b']],
  artifacts: [`${command}    artifacts: out/**`, ({ artifacts }) => artifacts, ['out/**']],
  lock: [`${command}    lock: db`, ({ lock }) => lock, 'db'],
  cache: [
    `${command}    cache: { inputs: a, outputs: [b], env: [C] }`,
    ({ cache }) => cache,
    { inputs: ['a'], outputs: ['b'], env: ['C'] },
  ],
  approval: [`${command}    approval: { required: 2 }`, ({ approval }) => approval, { required: 2 }],
  pull_request: [`${command}    pull_request: { title: t }`, ({ pullRequest }) => pullRequest, { title: 't' }],
  runs_on: [`${command}    runs_on: [gpu]`, ({ runsOn }) => runsOn, ['gpu']],
};

/** What each key of `defaults` does to a step that does not say otherwise, and to one that does. */
const DEFAULTS: Readonly<Record<string, readonly [string, string, (node: StepNode) => unknown, unknown, unknown]>> = {
  timeout: ['timeout: 1h', 'timeout: 5m', ({ timeout }) => timeout, 3_600_000, 300_000],
  env: ['env: { A: d, B: d }', 'env: { B: s }', ({ env }) => env, { A: 'd', B: 'd' }, { A: 'd', B: 's' }],
  env_file: ['env_file: d', 'env_file: s', ({ envFiles }) => envFiles.map(({ path }) => path), ['d'], ['d', 's']],
  working_directory: ['working_directory: d', 'working_directory: s', (node) => node.workingDirectory, 'd', 's'],
  shell: ['shell: sh', 'shell: node', ({ settings }) => settings.shell, 'sh', 'node'],
  retry: [
    'retry: { attempts: 2 }',
    'retry: {}',
    ({ retry }) => retry,
    { attempts: 2, delay: 1_000, factor: 2, maxDelay: 60_000, jitter: true, on: ['failed', 'timed_out'] },
    { attempts: 3, delay: 1_000, factor: 2, maxDelay: 60_000, jitter: true, on: ['failed', 'timed_out'] },
  ],
};

describe('every key of a plan is carried into the graph', () => {
  it.each(planKeys[''] ?? [])('%s', async (key) => {
    const [lines, read, expected] = PLAN[key] ?? ['', () => 'no test', key];
    expect(read(await planWith(lines))).toEqual(expected);
  });
});

describe('every key of a step is carried into its node', () => {
  it.each(planKeys['steps/*'] ?? [])('%s', async (key) => {
    const [lines, read, expected] = STEP[key] ?? [command, () => 'no test', key];
    expect(read(await stepWith(lines))).toEqual(expected);
  });
});

describe('every key of defaults reaches the steps, and a step beats it', () => {
  it.each(planKeys.defaults ?? [])('%s', async (key) => {
    const [general, own, read, byDefault, byStep] = DEFAULTS[key] ?? ['', '', () => 'no test', key, key];
    expect(read(await stepWith('    run: x\n', `defaults: { ${general} }`))).toEqual(byDefault);
    expect(read(await stepWith(`    run: x\n    ${own}\n`, `defaults: { ${general} }`))).toEqual(byStep);
  });
});
