import { describe, expect, it } from 'vitest';
import type { StepGraph, StepNode } from '../../src/graph/graph.ts';
import { loadPlanText } from '../../src/graph/load-plan.ts';

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

const command = '    command: node x\n';

describe('what is left out', () => {
  it('has the defaults of the language', async () => {
    const graph = await planWith('');
    expect(graph).toMatchObject({
      maxParallel: 1,
      onFailure: 'continue',
      timeout: undefined,
      secrets: [],
      plugins: [],
    });
    expect(graph.runId).toBe('demo-${{ run.date }}');
    expect(graph.nodes[0]).toEqual({
      id: 'one',
      index: 0,
      phase: 'main',
      name: 'one',
      description: undefined,
      uses: 'command',
      settings: { command: ['node', '--version'], flags: [] },
      needs: [],
      dependents: [],
      condition: undefined,
      conditionAsksStatus: false,
      enabled: true,
      onlyChanged: undefined,
      env: {},
      envFiles: [],
      workingDirectory: undefined,
      timeout: undefined,
      retry: undefined,
      continueOnError: false,
      fanOut: undefined,
      outputs: [],
      artifacts: [],
      lock: undefined,
      cache: undefined,
      approval: undefined,
      pullRequest: undefined,
      runsOn: [],
      secrets: [],
    });
  });

  it('makes a run id of any name', async () => {
    const idOf = async (name: string) => (await graphOf(`name: ${name}\nsteps: [{ id: a, command: b }]`)).runId;
    expect(await idOf('"Nightly checks: site & code!"')).toBe('Nightly-checks-site-code-${{ run.date }}');
    expect(await idOf('"日本"')).toBe('run-${{ run.date }}');
    expect((await idOf('x'.repeat(100))).replace('${{ run.date }}', '2026-01-02')).toHaveLength(64);
  });
});

describe('edges', () => {
  it('go both ways, each once', async () => {
    const { byId } = await graphOf(
      'name: x\nsteps:\n  - { id: a, command: x }\n  - { id: b, command: x, needs: [a, a] }\n  - { id: c, command: x, needs: [a, b] }\n',
    );
    expect(byId.get('a')?.dependents).toEqual(['b', 'c']);
    expect(byId.get('b')).toMatchObject({ needs: ['a'], dependents: ['c'] });
    expect(byId.get('c')).toMatchObject({ needs: ['a', 'b'], dependents: [] });
  });
});

describe('conditions', () => {
  it.each([
    ['success()', 'success()', true],
    ['"${{ always() }}"', 'always()', true],
    ["plan.name == 'x'", "plan.name == 'x'", false],
    ['"${{ plan.name }} && ${{ run.id }}"', '${{ plan.name }} && ${{ run.id }}', false],
    ['"plan.name == \'failure()\'"', "plan.name == 'failure()'", false],
    ['Failure ( ) || cancelled()', 'Failure ( ) || cancelled()', true],
    ['true', 'true', false],
  ])('if: %s', async (written, condition, asks) => {
    const node = await stepWith(`${command}    if: ${written}\n`);
    expect([node.condition, node.conditionAsksStatus]).toEqual([condition, asks]);
  });
});

describe('secrets reach the steps that name them, and no other', () => {
  it('in env and with, by name, all where the name is computed', async () => {
    const { nodes } = await graphOf(`name: x
secrets: [A, B, C]
steps:
  - { id: none, command: x }
  - { id: env, command: x, env: { X: "\${{ secrets.A }}" } }
  - { id: with, uses: http, with: { url: "http://127.0.0.1", headers: { a: "Bearer \${{ secrets['B'] }}" } } }
  - { id: all, command: x, env: { X: "\${{ toJSON(secrets) }}" } }
`);
    expect(nodes.map((node) => node.secrets)).toEqual([[], ['A'], ['B'], ['A', 'B', 'C']]);
  });

  it('in the plan or its defaults, to all', async () => {
    const { nodes } = await graphOf(`name: x
secrets: [A, B, C]
env: { X: "\${{ secrets.A }}" }
defaults: { env: { Y: "\${{ secrets.B }}" } }
steps: [{ id: one, command: x, env: { Z: "\${{ secrets.C }}" } }, { id: two, command: x }]
`);
    expect(nodes.map((node) => node.secrets)).toEqual([
      ['A', 'B', 'C'],
      ['A', 'B'],
    ]);
  });
});

describe('titles', () => {
  it('use the plan and its params', async () => {
    const text = `name: x
params: { to: { type: string, default: staging } }
steps: [{ id: one, command: x, name: "Deploy to \${{ params.to }}", description: "of \${{ plan.name }}" }]
`;
    expect((await graphOf(text, { to: 'live' })).nodes[0]).toMatchObject({
      name: 'Deploy to live',
      description: 'of x',
    });
  });
});

describe('the long form of the built-in runners', () => {
  it('means the same as the short one', async () => {
    const node = await stepWith("    uses: command\n    with: { command: node 'a b' }\n");
    expect(node.settings).toEqual({ command: ['node', 'a b'], flags: [] });
    expect((await stepWith('    uses: shell\n    with: { run: x }\n', 'defaults: { shell: sh }')).settings).toEqual({
      run: 'x',
      shell: 'sh',
    });
  });

  it('is as safe', async () => {
    const text = 'name: x\nsteps: [{ id: a, uses: shell, with: { run: "echo ${{ plan.name }}" } }]\n';
    expect(await loadPlanText(text, 'x.yml')).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'expression-in-script' }],
    });
  });
});
