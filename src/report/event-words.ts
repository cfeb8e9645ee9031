import type { RunEvent, TaskInputs } from '../run/event.ts';
import type { Run, Task } from '../run/run.ts';
import { type Look, lookOf, MARKS, particulars, standing } from './task-words.ts';
import { count } from './text/count.ts';
import { durationWords } from './text/duration.ts';
import { printable } from './text/printable.ts';
import { cutEnd } from './text/width.ts';

/** A command is shown to be recognised, not to be read through: the record has all of it. */
const COMMAND_COLUMNS = 120;

/** One event as one line for people. */
export interface EventLine {
  readonly look: Look | 'note';
  readonly mark: string;
  readonly text: string;
}

/** The event as a line; undefined for those that change nothing a reader waits for. */
export function eventLine(event: RunEvent, run: Run): EventLine | undefined {
  switch (event.type) {
    case 'run_started':
      return line('running', runStarted(run));
    case 'task_started':
      return line('running', `${printable(event.task)} started${called(event.inputs)}`);
    case 'task_retried':
      return line('tolerated', retried(event));
    case 'task_ended':
    case 'task_carried':
      return ended(run.tasks.get(event.task));
    case 'task_decided':
      return line(lookOfTask(event.task, run), decidedBy(event));
    case 'step_expanded':
      return line('queued', `${printable(event.step)} becomes ${count(event.tasks.length, 'task')}`);
    case 'run_stopping':
      return line('tolerated', printable(event.message));
    case 'note':
      return { look: 'note', mark: event.level === 'warning' ? '!' : 'i', text: noted(event) };
    case 'run_ended':
      return undefined;
  }
}

function line(look: Look, text: string): EventLine {
  return { look, mark: MARKS[look], text };
}

function runStarted(run: Run): string {
  const carriesOn = run.resumed_from === null ? '' : `, carrying on attempt ${run.resumed_from}`;
  const steps = count(run.steps.size, 'step');
  return `${printable(run.plan.name)}: run ${run.run_id}, attempt ${run.attempt}${carriesOn}, ${steps}`;
}

function called(inputs: TaskInputs | null): string {
  if (inputs === null) return '';
  const [first = '', ...rest] = [inputs.command, ...inputs.args, ...inputs.flags].join(' ').trim().split('\n');
  return `: ${cutEnd(printable(rest.length === 0 ? first : `${first} …`), COMMAND_COLUMNS)}`;
}

function retried(event: Extract<RunEvent, { type: 'task_retried' }>): string {
  const why =
    event.reason === 'timed_out'
      ? 'timed out'
      : event.exit_code === null
        ? 'failed'
        : `failed, exit ${event.exit_code}`;
  return `${printable(event.task)} try ${event.try} ${why}; next try in ${durationWords(event.delay_ms)}`;
}

function ended(task: Task | undefined): EventLine | undefined {
  if (task === undefined) return undefined;
  const ran = task.duration_ms !== null && task.status !== 'skipped' && task.carried_from === null;
  const time = ran ? ` in ${durationWords(task.duration_ms)}` : '';
  const more = particulars(task).join(' · ');
  return line(lookOf(task), `${printable(task.task)} ${standing(task)}${time}${more && `: ${more}`}`);
}

function lookOfTask(id: string, run: Run): Look {
  const task = run.tasks.get(id);
  return task === undefined ? 'awaiting' : lookOf(task);
}

const DECIDED = {
  approve: 'approved',
  reject: 'rejected',
  changes_requested: 'sent back',
  cancel: 'cancelled',
  expire: 'over: nobody decided in time',
} as const;

function decidedBy({ task, decision, by, note }: Extract<RunEvent, { type: 'task_decided' }>): string {
  const who = decision === 'expire' ? '' : ` by ${printable(by)}`;
  return `${printable(task)} ${DECIDED[decision]}${who}${note === undefined ? '' : `: ${printable(note)}`}`;
}

function noted(event: Extract<RunEvent, { type: 'note' }>): string {
  return event.task === undefined ? printable(event.message) : `${printable(event.task)}: ${printable(event.message)}`;
}
