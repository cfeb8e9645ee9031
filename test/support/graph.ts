import type { StepGraph, StepNode } from '../../src/graph/graph.ts';

/** A step as a test writes it: what differs from a plain one. */
export type StepSketch = Partial<StepNode> & { readonly id: string };

/** A graph of steps done by a runner called `fake`, with edges filled in; `finally` steps come last. */
export function graphOf(steps: readonly StepSketch[], more: Partial<StepGraph> = {}): StepGraph {
  const ordered = [...steps].sort((a, b) => Number(a.phase === 'finally') - Number(b.phase === 'finally'));
  const dependents = (id: string): string[] =>
    ordered.filter(({ needs }) => needs?.includes(id)).map((step) => step.id);
  const nodes = ordered.map((step, index) => ({
    ...plainStep(step.id),
    ...step,
    index,
    dependents: dependents(step.id),
  }));
  return {
    name: 'test',
    path: 'plans/test.yml',
    text: 'name: test\n',
    digest: '0'.repeat(64),
    runId: 'test-run',
    params: {},
    secrets: [],
    plugins: [],
    maxParallel: 1,
    onFailure: 'continue',
    timeout: undefined,
    concurrency: undefined,
    schedules: [],
    notifiers: undefined,
    nodes,
    byId: new Map(nodes.map((node) => [node.id, node])),
    ...more,
  };
}

function plainStep(id: string): StepNode {
  return {
    id,
    index: 0,
    phase: 'main',
    name: id,
    description: undefined,
    uses: 'fake',
    settings: {},
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
  };
}
