import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { StepGraph } from '../../src/graph/graph.ts';
import { loadPlanText } from '../../src/graph/load-plan.ts';
import type { RunPlanOptions } from '../../src/launch/options.ts';
import { findResumable, type ResumeOptions, resumeRun } from '../../src/launch/resume/resume-run.ts';
import { runPlan } from '../../src/launch/run-plan.ts';
import type { RunEvent } from '../../src/run/event.ts';
import type { Run } from '../../src/run/run.ts';
import { createSystem, type System } from '../../src/system/system.ts';

/** A temporary folder in which plans are run for real. Removed after the test. */
export interface Workshop {
  readonly folder: string;
  /** Events of all runs here, in order. */
  readonly events: RunEvent[];
  write(file: string, content: string): void;
  read(file: string): string;
  /** Loads a plan's text and runs it; the name and `steps:` may be left out of the text. */
  run(plan: string, options?: RunPlanOptions & { params?: Record<string, string> }): Promise<Run>;
  resume(plan: string, options?: ResumeOptions): Promise<Run>;
  load(plan: string, params?: Record<string, string>): Promise<StepGraph>;
}

/** Opens a workshop; `env` is added to the environment of its runs. */
export function openWorkshop(env: Record<string, string> = {}): Workshop {
  const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const events: RunEvent[] = [];
  const system: System = createSystem({ cwd: folder, env: { ...plainEnv(), ...env } });
  const observers = [{ name: 'test', onEvent: (event: RunEvent) => void events.push(event) }];
  const load: Workshop['load'] = async (plan, params = {}) => {
    const loaded = await loadPlanText(whole(plan), 'plan.yml', { params });
    if (!loaded.ok) throw new Error(loaded.diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    return loaded.graph;
  };
  return {
    folder,
    events,
    load,
    write: (file, content) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    },
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    run: async (plan, { params, ...options } = {}) =>
      runPlan(await load(plan, params), { system, observers, ...options }),
    resume: async (plan, options = {}) => {
      const { run } = await findResumable({ system, ...options });
      const graph = await load(plan);
      return resumeRun(graph, graph, run, { system, observers, ...options });
    },
  };
}

function whole(plan: string): string {
  const named = /^name:/m.test(plan) ? plan : `name: test\n${plan}`;
  return /^steps:/m.test(named) ? named : `${named}\nsteps: []\n`;
}

// The variables of the machine that runs the tests must not decide what they show.
function plainEnv(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(GITHUB_|CI$|ORCHESTRATOR_|NODE_OPTIONS|VITEST)/.test(name),
  );
  return Object.fromEntries(kept.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
