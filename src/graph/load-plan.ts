import { checkPlan } from '../plan/check/check-plan.ts';
import type { Diagnostic } from '../plan/diagnostic.ts';
import { resolveParams } from '../plan/params.ts';
import { parsePlan } from '../plan/parse-plan.ts';
import type { PlanFile } from '../plan/plan.ts';
import { decodePlan, type PlanReading, readPlan } from '../plan/yaml/read-plan.ts';
import type { StepGraph } from './graph.ts';
import { BUILT_IN_NOTIFIERS, BUILT_IN_RUNNERS, type KnownRunner } from './resolve/known-runners.ts';
import { resolveGraph } from './resolve.ts';

/** A plan ready to run, or everything that is wrong with it. */
export type LoadedPlan =
  | { readonly ok: true; readonly graph: StepGraph; readonly warnings: readonly Diagnostic[] }
  /** `text` is there where the file could be read. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly text?: string };

/** What is known when a plan is loaded. */
export interface LoadOptions {
  /** Values given for the plan's params; text is read by the declared type. Absent where nothing is run: what is required may then be missing. */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Step runners that `uses` may name; by default the built-in ones, without a check of their settings. */
  readonly runners?: readonly KnownRunner[];
  /** Notifiers that `uses` of a notifier may name; by default the built-in ones, without a check of their settings. */
  readonly notifiers?: readonly KnownRunner[];
  /** Loads the runners of the plan's plugins (paths as written, relative to the plan). Without it an unknown `uses` is a warning where the plan has plugins. */
  readonly loadPlugins?: (plugins: readonly string[], planPath: string) => Promise<readonly KnownRunner[]>;
  /** The environment the plan will run in, to warn of variables nobody sets; nothing is said without it. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Reads and checks a plan file; a relative path counts from the system's working directory. Never throws for a fault of the plan. */
export async function loadPlan(
  path: string,
  options: LoadOptions & { readonly system: PlanReading },
): Promise<LoadedPlan> {
  const text = await readPlan(path, options.system);
  return typeof text === 'string' ? loadPlanText(text, path, options) : { ok: false, diagnostics: [text] };
}

/** Checks a plan's text, or the bytes of it (standard input); `name` stands for the file in diagnostics and records. */
export async function loadPlanText(
  content: string | Uint8Array,
  name: string,
  options: LoadOptions = {},
): Promise<LoadedPlan> {
  const text = typeof content === 'string' ? content : decodePlan(content, name);
  if (typeof text !== 'string') return { ok: false, diagnostics: [text] };
  const file = parsePlan(text, name);
  const graph = file.isPlan ? await check(file, options) : undefined;
  const diagnostics = file.faults.list();
  if (graph === undefined || file.faults.failed()) return { ok: false, diagnostics, text };
  return { ok: true, graph, warnings: diagnostics };
}

async function check(file: PlanFile, options: LoadOptions): Promise<StepGraph> {
  const use = await checkPlan(file, options.env);
  const params = resolveParams(file.plan.params ?? {}, options.params, file.faults);
  const { runners = BUILT_IN_RUNNERS, notifiers = BUILT_IN_NOTIFIERS, loadPlugins } = options;
  const { plugins = [] } = file.plan;
  const brought = loadPlugins && plugins.length > 0 ? await loadPlugins(plugins, file.path) : [];
  return resolveGraph(file, {
    params,
    use,
    runners: [...runners, ...brought],
    notifiers,
    pluginsLoaded: loadPlugins !== undefined,
  });
}
