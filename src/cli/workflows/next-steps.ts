import { type Asks, asksOf } from './asks.ts';
import type { WorkflowOptions } from './job.ts';
import { RESUME_EVENT } from './resume-workflow.ts';

/** What is left to do once the files are written, one sentence a line. */
export function nextSteps(options: WorkflowOptions, program: string): string[] {
  const { graph, apiBase, fleet } = options;
  const asks = asksOf(graph, options);
  return [
    `Try the plan here: ${program} run ${graph.path}`,
    ...secretSteps(asks),
    ...(asks.proposes
      ? ['Under Settings, Actions, General, allow GitHub Actions to create and approve pull requests.']
      : []),
    ...(apiBase === undefined
      ? []
      : [`Let ${apiBase} know this repository: its jobs sign in by their GitHub identity${scopesOf(fleet)}.`]),
    'Commit and push to the default branch: GitHub looks for schedules and events there alone.',
    ...decisionSteps(asks, fleet),
  ];
}

function scopesOf(fleet: number | undefined): string {
  return fleet === undefined ? '' : ', with the scopes tasks:read, tasks:write and fleet:work';
}

function secretSteps({ secrets }: Asks): string[] {
  return secrets.length === 0 ? [] : [`Set under Settings, Secrets and variables, Actions: ${secrets.join(', ')}.`];
}

function decisionSteps({ goesOnBy, proposes }: Asks, fleet: number | undefined): string[] {
  if (goesOnBy === undefined) return [];
  if (fleet !== undefined)
    return ['Once somebody has decided, start the second workflow: it brings workers to the run.'];
  if (goesOnBy === 'event')
    return [`Once somebody has decided, the event ${RESUME_EVENT} with the run_id goes on with the run.`];
  return proposes
    ? ['Merge its pull requests to go on, or close them; comments such as /approve decide on what else waits.']
    : ['What waits is asked for in an issue: a comment there, such as /approve, goes on.'];
}
