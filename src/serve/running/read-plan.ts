import { dirname, resolve } from 'node:path';
import { Fault } from '../../errors.ts';
import type { StepGraph } from '../../graph/graph.ts';
import { loadPlan } from '../../graph/load-plan.ts';
import { printDiagnostics } from '../../plan/print/print-diagnostics.ts';
import type { Json } from '../../schema/json.ts';
import { builtInRunners } from '../../steps/built-in.ts';
import { loadPlugins } from '../../steps/plugins.ts';
import type { System } from '../../system/system.ts';

/** The plan of a file (relative to the working directory) as it is now, ready to run with these params. Throws Fault `plan_invalid`. */
export async function readPlanNow(
  system: System,
  path: string,
  params: Readonly<Record<string, Json>>,
): Promise<StepGraph> {
  const loaded = await loadPlan(path, {
    system,
    params,
    runners: builtInRunners(),
    loadPlugins: (plugins, planPath) => loadPlugins(plugins, dirname(resolve(system.cwd, planPath))),
  });
  if (loaded.ok) return loaded.graph;
  throw new Fault('plan_invalid', `${path} is broken:\n${printDiagnostics(loaded.diagnostics, loaded)}`);
}
