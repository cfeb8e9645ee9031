import { join } from 'node:path';
import type { StepGraph } from '../../src/graph/graph.ts';
import { runPlan } from '../../src/launch/run-plan.ts';
import type { Run } from '../../src/run/run.ts';
import type { StepCall, StepResult } from '../../src/steps/step-runner.ts';
import { type ApiReporterOptions, createApiReporter } from '../../src/sync/reporter.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from './cli.ts';

/** A run that was reported, with what people were told about it. */
export interface ReportedRun {
  readonly run: Run;
  readonly notes: readonly string[];
  readonly stateDir: string;
  /** The attempt's folder. */
  readonly folder: string;
  /** ms the whole took, the reporter's last words included. */
  readonly took: number;
}

export interface ReportedRunOptions extends Partial<ApiReporterOptions> {
  readonly runId?: string;
  readonly signal?: AbortSignal;
}

/** How long the end of a run waits at most for what is still to be told, ms: longer than for people, since a test waits for the whole. */
const PATIENCE_MS = 60_000;

/** Runs a graph whose steps do `step` (runner `fake`) and tells the API at `baseUrl` of it. */
export async function runReported(
  graph: StepGraph,
  baseUrl: string,
  step: (call: StepCall) => Promise<StepResult> | StepResult,
  options: ReportedRunOptions = {},
): Promise<ReportedRun> {
  const { runId = 'reported', signal, ...more } = options;
  const notes: string[] = [];
  const system = more.system ?? createSystem({ cwd: createFolder(), env: {} });
  const stateDir = join(system.cwd, '.orchestrator');
  const onNote = (note: string): void => void notes.push(note);
  const reporter = createApiReporter({ baseUrl, system, onNote, patience: PATIENCE_MS, ...more });
  const began = performance.now();
  const run = await runPlan(graph, {
    system,
    runId,
    observers: [reporter],
    runners: [{ name: 'fake', run: async (call) => step(call) }],
    ...(signal === undefined ? {} : { signal }),
  });
  const took = performance.now() - began;
  return { run, notes, stateDir, folder: join(stateDir, 'runs', run.run_id, String(run.attempt)), took };
}
