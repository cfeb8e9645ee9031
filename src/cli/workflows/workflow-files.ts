import { posix } from 'node:path';
import { asksOf } from './asks.ts';
import { workersWorkflow } from './fleet/workers-workflow.ts';
import { planSlug, type WorkflowOptions } from './job.ts';
import { decisionWorkflow, resumeWorkflow } from './resume-workflow.ts';
import { runWorkflow } from './workflow.ts';

/** A file to be written; the path counts from the top of the repository. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** The workflows of a plan, and what to know beside them: the one that runs it, and where it may wait for people, one that goes on once they have decided. */
export function workflowFiles(
  options: WorkflowOptions,
  place = `.github/workflows/${planSlug(options.graph.path)}.yml`,
): { readonly files: readonly PlannedFile[]; readonly notes: readonly string[] } {
  const { text, notes } = runWorkflow(options);
  const path = posix.normalize(place.replaceAll('\\', '/'));
  const { goesOnBy } = asksOf(options.graph, options);
  if (goesOnBy === undefined) return { files: [{ path, text }], notes };
  const resume = resumeOf(options, goesOnBy);
  return {
    files: [
      { path, text },
      { path: path.replace(/(\.ya?ml)?$/, '-resume$1'), text: resume },
    ],
    notes,
  };
}

function resumeOf(options: WorkflowOptions, goesOnBy: 'event' | 'people'): string {
  if (options.fleet !== undefined) return workersWorkflow(options);
  return goesOnBy === 'event' ? resumeWorkflow(options) : decisionWorkflow(options);
}
