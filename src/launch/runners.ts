import { dirname, resolve } from 'node:path';
import type { StepGraph } from '../graph/graph.ts';
import { builtInRunners } from '../steps/built-in.ts';
import type { RunSubPlan } from '../steps/plan.ts';
import { loadPlugins } from '../steps/plugins.ts';
import { createRegistry } from '../steps/registry.ts';
import type { StepRunner } from '../steps/step-runner.ts';
import type { System } from '../system/system.ts';
import type { RunPlanOptions } from './options.ts';

/** Everything that can do a step of this plan: built in, the caller's, the plan's plugins. Throws `usage` for two of one name. */
export async function openRunners(
  system: System,
  graph: StepGraph,
  options: RunPlanOptions,
  runSubPlan: RunSubPlan,
): Promise<(name: string) => StepRunner | undefined> {
  const folder = dirname(resolve(system.cwd, graph.path));
  const plugins = graph.plugins.length === 0 ? [] : await loadPlugins(graph.plugins, folder);
  const registry = createRegistry([...builtInRunners({ runSubPlan }), ...(options.runners ?? []), ...plugins]);
  return registry.get;
}
