import { markerStart } from '../../report/github/hidden-marker.ts';
import { asksOf } from './asks.ts';
import { head, jobLines, oneAtATime, onlyOne, type WorkflowOptions } from './job.ts';
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

const BASE = 'ref: ${{ github.event.pull_request.base.ref || github.event.repository.default_branch }}';

/** The workflow that goes on with a run once somebody has merged or closed its pull request, or commented on it or on the issue that asks. */
export function decisionWorkflow(options: WorkflowOptions): string {
  const { graph } = options;
  const wishes = { ...options, comment: false };
  const asks = asksOf(graph, wishes);
  // The record is an artifact of the job that began the run.
  const permissions = { ...asks.permissions, actions: 'read' } as const;
  const inputs = [`plan: ${literal(graph.path)}`, 'resume: decision'];
  const lines = [
    ...head(`${graph.name}: resume`, graph.path),
    '# Merging a pull request of the plan approves its step, closing it rejects it; comments decide with',
    '# /approve [step] [field=value ...] [note], /reject [step] why, /changes [step] what.',
    'on:',
    ...(asks.proposes ? ['  pull_request:', '    types: [closed]'] : []),
    '  issue_comment:',
    '    types: [created]',
    '',
    'permissions: {}',
    '',
    'jobs:',
    '  resume:',
    '    # Nothing else starts a job.',
    '    if: >-',
    ...indented(deciding(graph.name, asks.proposes), 6),
    ...indented(oneAtATime(graph), 4),
    ...indented(jobLines(wishes, { ...asks, permissions }, inputs, asks.proposes ? [BASE] : []), 4),
    '',
  ];
  return lines.join('\n');
}

const COMMANDS = ['/approve', '/reject', '/changes'];

function deciding(name: string, proposes: boolean): string[] {
  const mark = expressionText(markerStart(name));
  const commands = COMMANDS.map((word) => `startsWith(github.event.comment.body, '${word}')`);
  const comment = [
    "github.event.comment.user.type != 'Bot'",
    `contains(github.event.issue.body, ${mark})`,
    `(${commands.join(' || ')})`,
  ];
  const closed = [
    'github.event.pull_request.head.repo.full_name == github.repository',
    `contains(github.event.pull_request.body, ${mark})`,
  ];
  const all = proposes ? [`(${closed.join(' && ')})`, '||', `(${comment.join(' && ')})`] : [comment.join(' && ')];
  return ['${{', ...all.map((line) => `  ${line}`), '}}'];
}
