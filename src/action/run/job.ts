import { join, resolve } from 'node:path';
import type { Streams } from '../../cli/streams/streams.ts';
import type { Fault } from '../../errors.ts';
import type { StepGraph } from '../../graph/graph.ts';
import { type AnnotationKind, annotation, defused } from '../../report/github/commands.ts';
import { printable } from '../../report/text/printable.ts';
import type { FoundJournal } from '../carry/found-journal.ts';
import type { Facts } from '../event.ts';
import type { ActionInputs } from '../inputs.ts';

/** One use of the action: what was asked, of what, where. */
export interface Job extends JobPlace {
  readonly graph: StepGraph;
}

/** The same before its plan is read. */
export interface JobPlace {
  readonly inputs: ActionInputs;
  readonly facts: Facts;
  /** Where somebody's decision lets a run go on: its record, where that was brought here already. */
  readonly woken?: { readonly found?: FoundJournal };
  /** The process, with the environment and the folder of steps. */
  readonly streams: Streams;
  /** The environment as the runner gave it, keys included: for the action alone. */
  readonly keys: Readonly<Record<string, string | undefined>>;
  /** Absolute folder of records. */
  readonly stateDir: string;
}

/**
 * Where records are kept: beside the workspace, in the runner's folder for passing things, so that the work tree stays as it was checked out.
 * `ORCHESTRATOR_STATE_DIR` (from the working directory) wins.
 */
export function stateDirOf(env: Readonly<Record<string, string | undefined>>, workingDirectory: string): string {
  const given = env.ORCHESTRATOR_STATE_DIR;
  if (given) return resolve(workingDirectory, given);
  return env.RUNNER_TEMP ? join(env.RUNNER_TEMP, 'orchestrator') : resolve(workingDirectory, '.orchestrator');
}

/** True where the event names a run that an earlier job began, and that is to be gone on with. */
export function isWokenUp({ facts, inputs, woken }: Pick<Job, 'facts' | 'inputs' | 'woken'>): boolean {
  if (woken !== undefined || inputs.runId === undefined) return woken !== undefined;
  return facts.eventName === 'repository_dispatch' || facts.wakes?.runId === inputs.runId;
}

/** Says something about the job itself, as one line of its log. */
export function sayTo(streams: Pick<Streams, 'stdout'>): (sentence: string) => void {
  return (sentence) => streams.stdout.write(`${asLine(sentence)}\n`);
}

/** Says why the job fails, or something it should not have had to do without, where everybody sees it. */
export function pinTo(streams: Pick<Streams, 'stdout'>): (kind: AnnotationKind, title: string, text: string) => void {
  return (kind, title, text) => streams.stdout.write(annotation(kind, title, text));
}

// The runner reads a line that begins so as an order, blanks before it or not.
function asLine(sentence: string): string {
  return defused(printable(sentence)).replace(/^\s*::/, ': :');
}

/** Tells what broke, where everybody sees it. */
export function tellFault(streams: Pick<Streams, 'stdout'>, { message, cure }: Fault): void {
  pinTo(streams)('error', 'The plan was not run to its end', cure === undefined ? message : `${message} ${cure}`);
}
