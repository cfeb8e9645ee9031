import { posix } from 'node:path';
import { asksOf } from './asks.ts';
import { planSlug, type WorkflowOptions } from './job.ts';
import { resumeWorkflow } from './resume-workflow.ts';
import { runWorkflow } from './workflow.ts';

/** A file to be written; the path counts from the top of the repository. */
export interface PlannedFile {
  readonly path: string;
  readonly text: string;
}

/** The workflows of a plan, and what to know beside them: the one that runs it, and where it may wait for a person and a task API keeps what was decided, one that goes on. */
export function workflowFiles(
  options: WorkflowOptions,
  place = `.github/workflows/${planSlug(options.graph.path)}.yml`,
): { readonly files: readonly PlannedFile[]; readonly notes: readonly string[] } {
  const { text, notes } = runWorkflow(options);
  const path = posix.normalize(place.replaceAll('\\', '/'));
  const resume = { path: path.replace(/(\.ya?ml)?$/, '-resume$1'), text: resumeWorkflow(options) };
  return { files: [{ path, text }, ...(asksOf(options.graph, options).resumes ? [resume] : [])], notes };
}
