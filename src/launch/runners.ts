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
  const plugins = graph.plugins.length === 0 ? [] : await pluginsOf(graph, dirname(resolve(system.cwd, graph.path)));
  const registry = createRegistry([...builtInRunners({ runSubPlan }), ...(options.runners ?? []), ...plugins]);
  return registry.get;
}

const loaded = new WeakMap<StepGraph, { readonly folder: string; readonly plugins: readonly StepRunner[] }>();

// Node keeps a module once it is loaded; asking again and checking it again costs more than many a step.
async function pluginsOf(graph: StepGraph, folder: string): Promise<readonly StepRunner[]> {
  const known = loaded.get(graph);
  if (known?.folder === folder) return known.plugins;
  const plugins = await loadPlugins(graph.plugins, folder);
  loaded.set(graph, { folder, plugins });
  return plugins;
}
