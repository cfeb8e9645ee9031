import type { Task } from '../../run/run.ts';
import { MARKS, reasonWords, standing } from '../task-words.ts';
import { count } from '../text/count.ts';
import { printable, printableLines } from '../text/printable.ts';
import { wrap } from '../text/width.ts';
import type { SummaryView } from './view.ts';

/** Failures shown with their excerpts; the rest are named in the table. */
const SHOWN_FAILURES = 10;

/** Each failing task with the end of what it printed. */
export function failureSection(view: SummaryView, failed: readonly Task[]): string[] {
  const { palette } = view;
  const shown = failed.slice(0, SHOWN_FAILURES).flatMap((task, place) => {
    const title = palette.bad(`${MARKS.failed} ${printable(task.task)}: ${standing(task)}`);
    const why = reasonWords(task);
    const lines = [
      title,
      ...(why === undefined ? [] : wrap(why, view.columns - 2).map((line) => `  ${line}`)),
      ...excerptLines(task, palette.dim('│')),
      ...(task.log_path === null || !hasPrinted(task)
        ? []
        : hint(view, '  Whole log:', `runs logs ${view.run.run_id} ${quoted(task.task)}`)),
    ];
    return place === 0 ? lines : ['', ...lines];
  });
  const left = failed.length - SHOWN_FAILURES;
  return left > 0 ? [...shown, '', palette.dim(`… and ${count(left, 'more failure')}`)] : shown;
}

// Of a task that printed nothing, the record's excerpt is its message; that is shown already.
function hasPrinted(task: Task): boolean {
  return task.log_excerpt !== task.message;
}

/** What waits for a person, and where to look. */
export function awaitedSection(view: SummaryView, awaited: readonly Task[]): string[] {
  if (awaited.length === 0) return [];
  const lines = awaited.flatMap((task) => {
    const sentence = [printable(task.task), reasonWords(task) ?? 'waits for a decision'].join(': ');
    const where = task.outputs_uri === null ? [] : [`  ${printable(task.outputs_uri)}`];
    return [...wrap(sentence, view.columns - 2), ...where].map((line) => `  ${line}`);
  });
  return [view.palette.wait(`${MARKS.awaiting} Awaiting a decision`), ...lines];
}

/** Remarks kept with the run. */
export function notesSection(view: SummaryView): string[] {
  return view.run.notes.flatMap((note) => {
    const about = note.task === undefined ? '' : `${printable(note.task)}: `;
    const lines = wrap(`${about}${printable(note.message)}`, view.columns - 2);
    const paint = note.level === 'warning' ? view.palette.warn : view.palette.dim;
    return lines.map((line, place) => paint(`${place === 0 ? (note.level === 'warning' ? '!' : 'i') : ' '} ${line}`));
  });
}

/** The commands that go on from here, where there is something to go on with. */
export function nextSection(view: SummaryView, awaited: readonly Task[]): string[] {
  const { status, run_id } = view.run;
  if (status === 'awaiting_approval') {
    const [waiting] = awaited;
    const decide =
      waiting === undefined ? [] : hint(view, 'To decide:', `approve ${quoted(`${run_id}/${waiting.task}`)}`);
    return [...decide, ...hint(view, 'Once that is decided:', `resume ${run_id}`)];
  }
  if (status === 'failed' || status === 'cancelled') {
    return hint(view, 'To run again what did not succeed:', `resume ${run_id}`);
  }
  return [];
}

function excerptLines(task: Task, bar: string): string[] {
  if (!task.log_excerpt || !hasPrinted(task)) return [];
  return printableLines(task.log_excerpt)
    .trimEnd()
    .split('\n')
    .map((line) => `  ${bar} ${line}`.trimEnd());
}

function hint(view: SummaryView, purpose: string, words: string): string[] {
  return view.command === undefined ? [] : [view.palette.dim(`${purpose} ${view.command(words)}`)];
}

function quoted(name: string): string {
  return /^[\w./-]+$/.test(name) ? name : `'${name}'`;
}
