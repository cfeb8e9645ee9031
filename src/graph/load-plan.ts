import type { Diagnostic } from '../plan/diagnostic.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { Json } from '../plan/plan.ts';
import { type PlanReading, readPlan } from '../plan/yaml/read-plan.ts';
import type { StepGraph } from './graph.ts';
import { resolveGraph } from './resolve.ts';

/** A plan ready to run, or everything that is wrong with it. */
export type LoadedPlan =
  | { readonly ok: true; readonly graph: StepGraph; readonly warnings: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** What is known when a plan is loaded. */
export interface LoadOptions {
  /** Values given for the plan's params. Absent where nothing is run: what is required may then be missing. */
  readonly params?: Readonly<Record<string, Json>>;
}

/** Reads and checks a plan file; a relative path counts from the system's working directory. Never throws for a fault of the plan. */
export async function loadPlan(
  path: string,
  options: LoadOptions & { readonly system: PlanReading },
): Promise<LoadedPlan> {
  const text = await readPlan(path, options.system);
  return typeof text === 'string' ? loadPlanText(text, path, options) : { ok: false, diagnostics: [text] };
}

/** Checks a plan's text; `name` stands for the file in diagnostics and records. */
export async function loadPlanText(text: string, name: string, options: LoadOptions = {}): Promise<LoadedPlan> {
  const file = parsePlan(text, name);
  const graph = resolveGraph(file, options.params ?? {});
  const diagnostics = file.faults.list();
  return file.faults.failed() ? { ok: false, diagnostics } : { ok: true, graph, warnings: diagnostics };
}
