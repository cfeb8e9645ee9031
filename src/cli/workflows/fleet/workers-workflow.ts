import { asksOf } from '../asks.ts';
import { head, type WorkflowOptions } from '../job.ts';
import { workersJob } from './fleet-jobs.ts';

/** The workflow that brings workers to a run which somebody has decided on: the server goes on with it by itself. */
export function workersWorkflow(options: WorkflowOptions): string {
  const { graph } = options;
  const wishes = { ...options, comment: false };
  const lines = [
    ...head(`${graph.name}: resume`, graph.path),
    '# Once somebody has decided, the server goes on with the run as soon as there are workers: start this by hand.',
    'on:',
    '  workflow_dispatch:',
    '',
    'permissions: {}',
    '',
    'jobs:',
    ...workersJob(wishes, asksOf(graph, wishes)),
    '',
  ];
  return lines.join('\n');
}
