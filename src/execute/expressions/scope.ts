import type { StepFacts } from '../../graph/decide.ts';
import type { StepGraph, StepNode } from '../../graph/graph.ts';
import type { Scope } from '../../plan/expression.ts';
import { githubContext, runContext, taskContext } from '../../run/contexts.ts';
import type { Run } from '../../run/run.ts';
import type { Json } from '../../schema/json.ts';
import { isoTime } from '../../system/clock.ts';
import type { System } from '../../system/system.ts';
import type { Engine } from '../engine/engine.ts';

/** What a step's expressions can see. `env` is given by the caller, who knows how much of it is settled. */
export function scopeOf(
  engine: Engine,
  node: StepNode,
  options: { facts?: StepFacts; item?: Json; env?: Readonly<Record<string, string>> } = {},
): Scope {
  const run = engine.emitter.run();
  const facts = options.facts ?? { success: true, failure: false, cancelled: false };
  const item = options.item ?? null;
  return {
    contexts: {
      plan: { name: engine.graph.name, path: engine.graph.path, digest: engine.graph.digest },
      run: runContext(run),
      params: engine.graph.params,
      env: options.env ?? engine.inherited,
      secrets: engine.secrets,
      steps: stepsContext(engine, run, node),
      matrix: node.fanOut?.kind === 'matrix' ? item : null,
      item: node.fanOut?.kind === 'for_each' ? item : null,
      changed: { files: engine.changes?.filesFor(node) ?? [] },
      github: githubContext(engine.inherited),
    },
    status: {
      success: () => facts.success,
      failure: () => facts.failure,
      always: () => true,
      cancelled: () => facts.cancelled,
    },
    changed: (glob) => engine.changes?.matches(node, [glob]) ?? false,
  };
}

/** What can be seen of a plan before there is a run of it; `attempt` is the one it would be, 0 where nobody knows. */
export function contextsBeforeRun(system: System, graph: StepGraph, attempt: number): Scope['contexts'] {
  return {
    plan: { name: graph.name, path: graph.path, digest: graph.digest },
    run: runContext({ run_id: '', attempt, started_at: isoTime(system.clock.now()) }),
    params: graph.params,
    env: system.env,
    secrets: {},
    github: githubContext(system.env),
  };
}

// Only the steps before this one: the others have no result a step may rely on, and a plan may have thousands.
function stepsContext(engine: Engine, run: Run, node: StepNode): Json {
  const seen = new Set<string>(node.phase === 'finally' ? engine.graph.nodes.map(({ id }) => id) : node.needs);
  for (const id of seen) {
    for (const need of engine.graph.byId.get(id)?.needs ?? []) seen.add(need);
  }
  seen.delete(node.id);
  return Object.fromEntries([...seen].map((id) => [id, stepContext(run, engine.graph.byId.get(id), id)]));
}

function stepContext(run: Run, node: StepNode | undefined, id: string): Json {
  const tasks = (run.steps.get(id) ?? []).flatMap((task) => run.tasks.get(task) ?? []);
  const [only] = tasks;
  if (node?.fanOut === undefined && only) return taskContext(only);
  const outputs = (node?.outputs ?? []).map((name) => [name, tasks.map((task) => task.outputs[name] ?? null)]);
  return {
    status: tasks.find((task) => task.status === 'failed' && !task.tolerated)?.status ?? 'succeeded',
    outputs: Object.fromEntries(outputs),
    exit_code: tasks.map((task) => task.exit_code),
    outputs_uri: tasks.map((task) => task.outputs_uri),
  };
}
