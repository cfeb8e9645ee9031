import type { StepGraph } from '../../graph/graph.ts';
import { replay } from '../../run/apply.ts';
import type { RunEvent, RunStarted } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import type { FleetJob } from '../calls/wire.ts';

/** A run as far as one of its steps can see it: a plan of thousands is not to be gone through for each of them. */
export function viewOf(started: RunStarted, graph: StepGraph, job: FleetJob): Run {
  const begun: RunStarted = { ...started, steps: [...visible(graph, job.step), job.step] };
  const own: RunEvent = {
    type: 'step_expanded',
    at: started.at,
    step: job.step,
    tasks: [{ task: job.task, item: job.item }],
  };
  const before = job.events.filter((event) => event.type !== 'step_expanded' || event.step !== job.step);
  const run = replay([begun, ...(job.task === job.step ? [] : [own]), ...before]);
  if (run === undefined) throw new Error('A run has a beginning');
  return run;
}

// As expressions see it: the steps before this one, and for those at the end all the others.
function visible(graph: StepGraph, step: string): ReadonlySet<string> {
  const node = graph.byId.get(step);
  const seen = new Set<string>(node?.phase === 'finally' ? graph.byId.keys() : node?.needs);
  for (const id of seen) {
    for (const need of graph.byId.get(id)?.needs ?? []) seen.add(need);
  }
  seen.delete(step);
  return seen;
}
