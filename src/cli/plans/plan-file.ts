import { dirname, resolve } from 'node:path';
import { type LoadedPlan, type LoadOptions, loadPlanText } from '../../graph/load-plan.ts';
import type { Diagnostic } from '../../plan/diagnostic.ts';
import { printDiagnostics } from '../../plan/print/print-diagnostics.ts';
import { decodePlan, readPlan } from '../../plan/yaml/read-plan.ts';
import type { OutputPort } from '../../report/output-port.ts';
import { colourOn } from '../streams/colour.ts';
import type { Streams } from '../streams/streams.ts';

/** A plan as it was found, and what became of loading it. */
export interface PlanFileRead {
  readonly path: string;
  /** Undefined where the file could not be read. */
  readonly text: string | undefined;
  readonly loaded: LoadedPlan;
}

/** What a verb knows when it loads a plan. */
export interface PlanUse extends Pick<LoadOptions, 'params'> {
  /** True where the plan is to be run, so that its plugins may be loaded. Else none of its code is touched. */
  readonly isRun?: boolean;
}

/** Reads and checks a plan; `-` is standard input. */
export async function readPlanFile(path: string, streams: Streams, use: PlanUse = {}): Promise<PlanFileRead> {
  const { system } = streams;
  const text = path === '-' ? decodePlan(await streams.readStdin(), path) : await readPlan(path, system);
  if (typeof text !== 'string') return { path, text: undefined, loaded: { ok: false, diagnostics: [text] } };
  const loaded = await loadPlanText(text, path, {
    env: system.env,
    ...(use.params === undefined ? {} : { params: use.params }),
    ...(await runnersFor(text, system.cwd, use.isRun ?? false)),
  });
  return { path, text, loaded };
}

/** A plan ready to run, its warnings told on stderr; undefined where it is not, after everything wrong with it was told there. */
export async function loadOrTell(path: string, streams: Streams, use: PlanUse = {}) {
  const read = await readPlanFile(path, streams, use);
  streams.stderr.write(diagnosticsText(read, streams.stderr, streams));
  return read.loaded.ok ? read.loaded.graph : undefined;
}

/** What is wrong or doubtful in a plan. */
export function diagnosticsOf({ loaded }: PlanFileRead): readonly Diagnostic[] {
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}

/** The same for people, with excerpts; empty where there is nothing. */
export function diagnosticsText(read: PlanFileRead, output: OutputPort, streams: Pick<Streams, 'system'>): string {
  const color = colourOn(output, streams);
  const width = Math.max((output.columns ?? 104) - 4, 30);
  return printDiagnostics(diagnosticsOf(read), { text: read.text, color, width });
}

// Most plans name no runner but the two short ones, and then none need be loaded to check what it is given.
async function runnersFor(
  text: string,
  cwd: string,
  isRun: boolean,
): Promise<Pick<LoadOptions, 'runners' | 'notifiers' | 'loadPlugins'>> {
  if (!/\b(?:uses|plugins)\b/.test(text)) return {};
  const [{ builtInRunners }, { loadPlugins }] = await Promise.all([
    import('../../steps/built-in.ts'),
    import('../../steps/plugins.ts'),
  ]);
  const runners = builtInRunners();
  const notifiers = /\bnotifiers\b/.test(text) ? await knownNotifiers() : {};
  if (!isRun) return { runners, ...notifiers };
  return {
    runners,
    ...notifiers,
    loadPlugins: (plugins, planPath) => loadPlugins(plugins, dirname(resolve(cwd, planPath))),
  };
}

async function knownNotifiers(): Promise<Pick<LoadOptions, 'notifiers'>> {
  const { builtInNotifiers } = await import('../../notify/known/built-in.ts');
  return { notifiers: builtInNotifiers() };
}
