import type { Task } from '../run/run.ts';
import { taskOutcome } from '../run/run.ts';
import type { Reason } from '../run/status.ts';
import { count } from './text/count.ts';
import type { Palette } from './text/palette.ts';
import { printable } from './text/printable.ts';

/** How a task looks at a glance; `tolerated` is a failure the plan allows, `blocked` one that never ran because of another. */
export type Look = 'queued' | 'running' | 'succeeded' | 'failed' | 'tolerated' | 'awaiting' | 'passed' | 'blocked';

/** One sign a look, each one column wide. */
export const MARKS: Readonly<Record<Look, string>> = {
  queued: '·',
  running: '▸',
  succeeded: '✓',
  failed: '✗',
  tolerated: '!',
  awaiting: '?',
  passed: '-',
  blocked: '-',
};

const PAINT: Readonly<Record<Look, keyof Palette>> = {
  queued: 'dim',
  running: 'wait',
  succeeded: 'good',
  failed: 'bad',
  tolerated: 'warn',
  awaiting: 'wait',
  passed: 'dim',
  blocked: 'warn',
};

const WHY: Readonly<Record<Reason, string>> = {
  timed_out: 'it ran longer than its timeout',
  cancelled: 'the run was cancelled',
  rejected: 'a person rejected it',
  expired: 'nobody decided in time',
  changes_requested: 'a person sent it back',
  lost: 'the machine that ran it went silent',
  not_started: 'it could not be started',
  condition: 'its condition is false',
  unchanged: 'nothing it looks at changed',
  disabled: 'it is disabled in the plan',
  needs_failed: 'a step it needs did not succeed',
  stopped: 'the plan stops at the first failure',
  not_selected: 'it was left out of this run',
  unserved: 'nobody is set up here to decide it',
};

const FAILINGS: Partial<Readonly<Record<Reason, string>>> = { timed_out: 'timed out', cancelled: 'cancelled' };

/** The look of a task as it stands. */
export function lookOf(task: Task): Look {
  if (task.status === 'queued' || task.status === 'running') return task.status;
  if (task.status === 'failed' && task.tolerated) return 'tolerated';
  const outcome = taskOutcome(task);
  return outcome === 'open' ? 'queued' : outcome;
}

/** The colour of a look. */
export function paintOf(look: Look, palette: Palette): (text: string) => string {
  return palette[PAINT[look]];
}

/** How a task stands, in at most a few words: `succeeded`, `failed, exit 1`, `timed out`, `exit 2, allowed`. */
export function standing(task: Task): string {
  if (task.status === 'failed') return failing(task);
  if (task.status === 'awaiting_approval') return 'awaits approval';
  return task.status;
}

/** What a reader needs beside the standing: why it is so, how often it was tried, where it came from, what it made. */
export function particulars(task: Task): string[] {
  const why = reasonWords(task);
  return [
    ...(why === undefined ? [] : [why]),
    ...(task.tries > 1 ? [count(task.tries, 'try', 'tries')] : []),
    ...(task.carried_from === null ? [] : [`carried over from attempt ${task.carried_from}`]),
    ...(task.outputs_uri === null ? [] : [printable(task.outputs_uri)]),
  ];
}

/** One sentence of why a task stands as it does; undefined where its standing says it all. */
export function reasonWords(task: Task): string | undefined {
  if (task.message) return printable(task.message);
  const saidAlready = task.reason === null || (task.status === 'failed' && task.reason in FAILINGS);
  return saidAlready || task.reason === null ? undefined : WHY[task.reason];
}

function failing(task: Task): string {
  const words = (task.reason !== null && FAILINGS[task.reason]) || 'failed';
  const exit = task.reason === null && task.exit_code !== null ? `exit ${task.exit_code}` : undefined;
  if (task.tolerated) return `${exit ?? words}, allowed`;
  return exit === undefined ? words : `${words}, ${exit}`;
}
