import { dirname, resolve } from 'node:path';
import { Fault } from '../../errors.ts';
import type { StepGraph } from '../../graph/graph.ts';
import { loadPlan } from '../../graph/load-plan.ts';
import type { RunPlanOptions } from '../../launch/options.ts';
import { runPlan } from '../../launch/run-plan.ts';
import { printDiagnostics } from '../../plan/print/print-diagnostics.ts';
import type { RunObserver } from '../../run/observer.ts';
import { builtInRunners } from '../../steps/built-in.ts';
import { loadPlugins } from '../../steps/plugins.ts';
import type { System } from '../../system/system.ts';
import type { StartedRun, Tick } from './scheduled-plan.ts';

/** How scheduled plans are run: as `runPlan` takes it, with observers made for each run. */
export interface PlanStarterOptions extends Pick<RunPlanOptions, 'stateDir' | 'runners' | 'signal'> {
  readonly system: System;
  /** Who hears of a run, made anew for each. */
  readonly observers?: (graph: StepGraph, tick: Tick) => readonly RunObserver[];
}

/**
 * Runs the plan of a tick as its file is at that moment, with the params of its schedule, under the name its `run_id` says.
 * Resolves when the run has begun; throws Fault `plan_invalid` for a plan that is broken by then, and whatever `runPlan` throws before it begins.
 */
export function createPlanStarter(options: PlanStarterOptions): (tick: Tick) => Promise<StartedRun> {
  const { system, observers, ...rest } = options;
  return async (tick) => {
    const graph = await load(system, tick);
    let onBegun = (_runId: string): void => undefined;
    const begun = new Promise<string>((done) => {
      onBegun = done;
    });
    const beginning: RunObserver = {
      name: 'schedule',
      onEvent: (event) => {
        if (event.type === 'run_started') onBegun(event.run_id);
      },
    };
    const all = [beginning, ...(observers?.(graph, tick) ?? [])];
    const ended = runPlan(graph, { ...rest, system, observers: all });
    const run_id = await Promise.race([begun, ended.then((run) => run.run_id)]);
    return { run_id, ended };
  };
}

async function load(system: System, tick: Tick): Promise<StepGraph> {
  const loaded = await loadPlan(tick.plan, {
    system,
    params: tick.rule.params,
    runners: builtInRunners(),
    loadPlugins: (plugins, path) => loadPlugins(plugins, dirname(resolve(system.cwd, path))),
  });
  if (loaded.ok) return loaded.graph;
  throw new Fault('plan_invalid', `${tick.plan} is broken:\n${printDiagnostics(loaded.diagnostics, loaded)}`);
}
