import { asksOf } from './asks.ts';
import { head, jobLines, onlyOne, type WorkflowOptions } from './job.ts';
import { expression, expressionText, indented, literal } from './yaml-text.ts';

/** The event that wakes a run up again. */
export const RESUME_EVENT = 'orchestrator-resume';

/** The workflow that goes on with a run somebody has decided on: a `repository_dispatch` names it. */
export function resumeWorkflow(options: WorkflowOptions): string {
  const { graph, apiBase } = options;
  const wishes = { ...options, comment: false };
  const lines = [
    ...head(`${graph.name}: resume`, graph.path),
    '# client_payload: run_id; params, where the run was given any; plan (its name), where the repository has several.',
    'on:',
    '  repository_dispatch:',
    `    types: [${RESUME_EVENT}]`,
    '',
    ...onlyOne(graph, false),
    'jobs:',
    '  resume:',
    `    if: ${expression(condition(graph.name))}`,
    ...indented(
      jobLines(wishes, asksOf(graph, wishes), [
        `plan: ${literal(graph.path)}`,
        ...(Object.keys(options.params).length === 0
          ? []
          : ['params: ${{ toJSON(github.event.client_payload.params) }}']),
        'run-id: ${{ github.event.client_payload.run_id }}',
        ...(apiBase === undefined ? [] : [`api-base: ${literal(apiBase)}`]),
      ]),
      4,
    ),
    '',
  ];
  return lines.join('\n');
}

function condition(name: string): string {
  const plan = 'github.event.client_payload.plan';
  return `github.event.client_payload.run_id && (!${plan} || ${plan} == ${expressionText(name)})`;
}
