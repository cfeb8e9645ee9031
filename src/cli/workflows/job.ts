import { posix } from 'node:path';
import type { StepGraph } from '../../graph/graph.ts';
import type { Param } from '../../plan/plan.ts';
import type { Asks, Wishes } from './asks.ts';
import { ACTION, CHECKOUT } from './pins.ts';
import { indented, words } from './yaml-text.ts';

/** A plan, and how its workflow is to be. */
export interface WorkflowOptions extends Wishes {
  readonly graph: StepGraph;
  /** The plan's params as they are declared. */
  readonly params: Readonly<Record<string, Param>>;
  /** How the action is named; the published one where it is absent. */
  readonly action?: string;
}

/** A plan's file name as a part of other names. */
export function planSlug(path: string): string {
  const name = posix.basename(path).replace(/\.(?:ya?ml|json)$/, '');
  return name.replace(/[^A-Za-z0-9_.]+/g, '-').replace(/^-|-$/g, '') || 'plan';
}

/** Says what wrote the workflow, and names it. */
export function head(name: string, path: string): string[] {
  return [
    `# Written by orchestrator init for ${path.replace(/[^ -~]/g, '?')}; it is yours to change.`,
    `name: ${words(name)}`,
    '',
  ];
}

/** No permissions but those a job asks for, and one run of the plan at a time. */
export function onlyOne(graph: StepGraph, comment: boolean): string[] {
  const own = comment
    ? "${{ github.event.pull_request.number && format('-{0}', github.event.pull_request.number) }}"
    : '';
  return ['permissions: {}', '', ...oneAtATime(graph, own), ''];
}

/** One run of the plan at a time, or one for each `own` part of the group's name. */
export function oneAtATime(graph: StepGraph, own = ''): string[] {
  return [
    '# One run at a time; the next ones wait in line.',
    'concurrency:',
    `  group: orchestrator-${planSlug(graph.path)}${own}`,
    '  cancel-in-progress: false',
    '  queue: max',
  ];
}

/** Where the reader puts what steps need; of no use in a job that runs none. */
export const PREPARING = '  # What the steps of the plan need comes here: a language, npm ci, and the like.';

/** The job: what it may do, how long, and its steps. `inputs` are those of the action, `checkout` more of the checkout, ready written. */
export function jobLines(
  options: WorkflowOptions,
  asks: Asks,
  inputs: readonly string[],
  checkout: readonly string[] = [],
): string[] {
  const env = asks.secrets.map((name) => `  ${name}: \${{ secrets.${name} }}`);
  return [
    'runs-on: ubuntu-latest',
    `timeout-minutes: ${asks.timeoutMinutes}`,
    'permissions:',
    ...Object.entries(asks.permissions).map(([scope, level]) => `  ${scope}: ${level}`),
    'steps:',
    `  - uses: ${CHECKOUT}`,
    '    with:',
    ...indented(checkout, 6),
    ...(asks.history ? ['      fetch-depth: 0'] : []),
    '      persist-credentials: false',
    PREPARING,
    `  - uses: ${options.action ?? ACTION}`,
    ...(env.length === 0 ? [] : ['    env:', ...indented(env, 4)]),
    '    with:',
    ...indented(inputs, 6),
  ];
}
