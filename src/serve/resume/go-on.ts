import { resolve } from 'node:path';
import { Fault } from '../../errors.ts';
import type { StepGraph } from '../../graph/graph.ts';
import { loadPlan } from '../../graph/load-plan.ts';
import { findResumable, givenParams, resumeRun } from '../../launch/resume/resume-run.ts';
import type { ResumeWish } from '../../outbox/resume/resumer.ts';
import type { TaskDecided } from '../../run/event.ts';
import type { Run, Task } from '../../run/run.ts';
import { clientOf } from '../../sync/client-of.ts';
import { decidedElsewhere } from '../../sync/decided-elsewhere.ts';
import { type BegunRun, beginRun } from '../running/begin-run.ts';
import { type HearingOptions, hearRun } from '../running/hear-run.ts';
import { readPlanNow } from '../running/read-plan.ts';

/**
 * Begins the next attempt of a run, as `orchestrator resume` does: with what people decided, and the plan as it is now. Resolves once it has
 * begun. Throws Fault where it cannot: `usage` and `plan_invalid` for a plan that is gone or broken.
 */
export async function goOn(options: HearingOptions, wish: ResumeWish, stop: AbortSignal): Promise<BegunRun> {
  const { system, stateDir } = options;
  const { run, planFile } = await findResumable({
    system,
    stateDir,
    runId: wish.run_id,
    decidedElsewhere: (stored) => decisionsOn(options, stored, wish),
  });
  const params = givenParams(run);
  assertPlan(options, run.plan.path);
  const graph = await readPlanNow(system, run.plan.path, params);
  const before = await loadPlan(planFile, { system, params });
  const heard = await hearRun(options, graph, stop);
  const notes = graph.digest === run.plan.digest ? heard.notes : [...heard.notes, CHANGED];
  return beginRun((beginning) =>
    resumeRun(waiting(graph), before.ok ? before.graph : graph, run, {
      ...{ system, stateDir, decidedOnly: wish.decidedOnly, signal: heard.signal, notes },
      observers: [beginning, ...heard.observers],
    }),
  );
}

async function decisionsOn(
  { api, system }: HearingOptions,
  run: Run,
  wish: ResumeWish,
): Promise<readonly TaskDecided[]> {
  const events = await decidedElsewhere(clientOf(api, system), run, wish.attempt);
  const tasks = [...run.tasks.values()];
  const isKnown = events.length > 0 || tasks.every(({ status }) => status !== 'awaiting_approval');
  if (!wish.decidedOnly || isKnown || tasks.some(isDecided)) return events;
  // An attempt that does not know of the decision would wait again, for a decision that is there: for ever.
  throw new Fault('unavailable', `A decision on ${run.run_id} was told of, and the API shows none.`);
}

function isDecided({ decisions = [] }: Task): boolean {
  return decisions.some(({ outcome }) => outcome !== null);
}

const CHANGED = 'The plan has changed since the attempt before: steps that are not the same any more run again.';

function assertPlan({ system }: HearingOptions, path: string): void {
  if (system.files.exists(resolve(system.cwd, path))) return;
  throw new Fault('usage', `The plan ${path} of the run is not in ${system.cwd}.`, {
    cure: 'Put it back and ask for the run again, or go on with "orchestrator resume" where it was run.',
  });
}

// Somebody decided: that is not to be lost because another run of the group is under way.
function waiting(graph: StepGraph): StepGraph {
  const { concurrency } = graph;
  if (concurrency === undefined || concurrency.whenBusy === 'cancel') return graph;
  return { ...graph, concurrency: { ...concurrency, whenBusy: 'queue' } };
}
