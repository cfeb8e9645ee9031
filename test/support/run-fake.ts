import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunGraphOptions } from '../../src/execute/engine/run-graph-options.ts';
import { runGraph } from '../../src/execute/run-graph.ts';
import type { StepGraph } from '../../src/graph/graph.ts';
import type { RunEvent } from '../../src/run/event.ts';
import type { Run } from '../../src/run/run.ts';
import type { StepCall, StepResult, StepRunner } from '../../src/steps/step-runner.ts';
import { createSystem } from '../../src/system/system.ts';

/** What a fake step does. */
export type FakeStep = (call: StepCall) => Promise<StepResult> | StepResult;

/** A run of a graph whose steps are functions, with everything it told. */
export interface FakeRun {
  readonly run: Run;
  readonly events: readonly RunEvent[];
}

/** Runs a graph with one runner, `fake`, that does `step`; by default each succeeds at once. */
export async function runFake(
  graph: StepGraph,
  step: FakeStep = () => ({ status: 'succeeded', exit_code: 0 }),
  more: Partial<RunGraphOptions> = {},
): Promise<FakeRun> {
  const folder = mkdtempSync(join(tmpdir(), 'run-'));
  const runner: StepRunner = { name: 'fake', run: async (call) => step(call) };
  const events: RunEvent[] = [];
  try {
    const run = await runGraph(graph, {
      system: createSystem({ cwd: folder }),
      runId: 'test-run',
      attempt: 1,
      folders: { run: join(folder, 'run'), state: folder },
      origin: { host: 'here', pid: process.pid },
      runnerOf: (name) => (name === 'fake' ? runner : undefined),
      observers: [{ name: 'test', onEvent: (event) => events.push(event) }, ...(more.observers ?? [])],
      expressions: undefined,
      changes: undefined,
      ...withoutObservers(more),
    });
    return { run, events };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withoutObservers(more: Partial<RunGraphOptions>): Partial<RunGraphOptions> {
  const { observers: _observers, ...rest } = more;
  return rest;
}

/** Status of each task, by name. */
export function statuses(run: Run): Record<string, string> {
  return Object.fromEntries(
    [...run.tasks].map(([id, task]) => [id, task.reason ? `${task.status}: ${task.reason}` : task.status]),
  );
}
