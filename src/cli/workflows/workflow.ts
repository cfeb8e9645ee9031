import type { StepGraph } from '../../graph/graph.ts';
import { type Asks, asksOf } from './asks.ts';
import { type Dispatch, dispatchInputs } from './dispatch.ts';
import { fleetJobs } from './fleet/fleet-jobs.ts';
import { labelNotes } from './fleet/label-notes.ts';
import { head, jobLines, onlyOne, type WorkflowOptions } from './job.ts';
import { githubSchedule, nightly, type Schedule } from './schedule.ts';
import { expression, indented, literal } from './yaml-text.ts';

/** A workflow, and what the reader should know beside it. */
export interface Workflow {
  readonly text: string;
  readonly notes: readonly string[];
}

/** The workflow that runs a plan: on its schedule, by hand, and where wished on pull requests. */
export function runWorkflow(options: WorkflowOptions): Workflow {
  const { graph, comment } = options;
  const asks = asksOf(graph, options);
  const { schedule, notes } = times(options);
  const lacking = options.fleet === undefined ? [] : labelNotes(graph);
  const dispatch = dispatchInputs(options.params);
  const lines = [
    ...head(graph.name, graph.path),
    'on:',
    ...(schedule.lines.length === 0 ? [] : ['  schedule:', ...indented(schedule.lines, 4)]),
    ...(comment ? ['  pull_request:'] : []),
    '  workflow_dispatch:',
    ...(dispatch.lines.length === 0 ? [] : ['    inputs:', ...indented(dispatch.lines, 6)]),
    '',
    ...onlyOne(graph, comment),
    'jobs:',
    ...jobsOf(options, asks, inputsOf(options, schedule, dispatch)),
    '',
  ];
  return { text: lines.join('\n'), notes: [...notes, ...lacking] };
}

function jobsOf(options: WorkflowOptions, asks: Asks, inputs: readonly string[]): string[] {
  if (options.fleet !== undefined) return fleetJobs(options, asks, inputs);
  return ['  run:', ...indented(jobLines(options, asks, inputs), 4)];
}

// Without a value for a required param a run that nobody starts by hand cannot begin.
function times({ graph, params, comment }: WorkflowOptions): { schedule: Schedule; notes: readonly string[] } {
  const open = Object.entries(params).filter(
    ([, { required, default: value }]) => required && (value ?? null) === null,
  );
  const names = open.map(([name]) => name).join(', ');
  const onPull =
    comment && names !== '' ? [`Runs on pull requests fail, because nothing gives them ${names}: add a default.`] : [];
  const schedule = ownSchedule(graph, names === '');
  const notes =
    schedule.lines.length > 0 || names === '' ? [] : [`Nothing starts it but you, because ${names} must be given.`];
  return { schedule, notes: [...schedule.notes, ...(onPull.length > 0 ? onPull : notes)] };
}

function ownSchedule({ schedules, path }: StepGraph, startsByItself: boolean): Schedule {
  if (schedules.length > 0) return githubSchedule(schedules);
  return startsByItself ? nightly(path) : { lines: [], params: [], notes: [] };
}

function inputsOf({ graph, apiBase }: WorkflowOptions, schedule: Schedule, dispatch: Dispatch): string[] {
  const byHand =
    dispatch.params === undefined ? [] : [`github.event_name == 'workflow_dispatch' && ${dispatch.params}`];
  const given = [...byHand, ...schedule.params];
  return [
    `plan: ${literal(graph.path)}`,
    ...(given.length === 0 ? [] : [`params: ${expression([...given, "''"].join(' || '))}`]),
    ...(apiBase === undefined ? [] : [`api-base: ${literal(apiBase)}`]),
  ];
}
