import type { Task } from '../../run/run.ts';
import { reasonWords, standing } from '../task-words.ts';
import { count } from '../text/count.ts';
import { durationWords } from '../text/duration.ts';
import { code, linked, plain } from './shown.ts';
import { type MarkdownView, type ShownTask, SIGNS } from './view.ts';

/** How many rows a table may have. */
export interface Rows {
  /** Rows in sight; where there are more tasks, those that plainly succeeded or were left out on purpose go first. */
  readonly shown: number;
  /** Whether the others follow in a fold. */
  readonly folded: boolean;
}

/** A row a task, in plan order. */
export function taskTable(view: MarkdownView, { shown, folded }: Rows): string {
  const empty = emptySteps(view);
  if (view.tasks.length + empty.length <= shown) return table(view, view.tasks, empty);
  const listed = new Set(notableOf(view).slice(0, shown));
  const others = view.tasks.filter((one) => !listed.has(one));
  const more = `${count(others.length + empty.length, 'more task')} ${othersWords(others)}`;
  const rest = folded ? fold(more, table(view, others, empty)) : `… and ${more}.`;
  return listed.size === 0 ? rest : `${table(view, [...listed], [])}\n\n${rest}`;
}

function notableOf(view: MarkdownView): ShownTask[] {
  return view.tasks.filter(({ look }) => look !== 'succeeded' && look !== 'passed');
}

function othersWords(others: readonly ShownTask[]): string {
  const plainly = others.every(({ look }) => look === 'succeeded' || look === 'passed');
  return plainly ? 'that succeeded or were left out on purpose' : 'not listed here';
}

function fold(title: string, text: string): string {
  return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

// A fan-out over an empty list has no task, and a step that is not mentioned at all looks forgotten.
function emptySteps({ record, tasks, steps = [] }: MarkdownView): string[] {
  if (record.status === 'running') return [];
  const told = new Set(tasks.map(({ task }) => task.step));
  return steps.map(({ id }) => id).filter((id) => !told.has(id));
}

function table(view: MarkdownView, tasks: readonly ShownTask[], empty: readonly string[]): string {
  const withOutputs = tasks.some(({ task }) => task.outputs_uri !== null);
  const columns = ['Step', 'Result', 'Time', 'Tries', 'Notes', ...(withOutputs ? ['Output'] : [])];
  const rule = columns.map((name) => (name === 'Time' || name === 'Tries' ? '---:' : '---'));
  const rows = tasks.map((one) => taskRow(view, one, withOutputs));
  const emptyRows = empty.map((step) => [code(step), `${SIGNS.succeeded} succeeded`, '', '', 'its list was empty']);
  return [columns, rule, ...rows, ...emptyRows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function taskRow(view: MarkdownView, { task, look }: ShownTask, withOutputs: boolean): string[] {
  const page = view.taskUrl?.(task.task);
  const name = code(task.task);
  return [
    page === undefined ? name : linked(page, name),
    `${SIGNS[look]} ${standing(task)}`,
    task.duration_ms === null || task.status === 'skipped' ? '' : durationWords(task.duration_ms),
    task.tries > 0 ? String(task.tries) : '',
    notesOf(task),
    ...(withOutputs ? [task.outputs_uri === null ? '' : linked(task.outputs_uri)] : []),
  ];
}

function notesOf(task: Task): string {
  const why = reasonWords(task);
  return [
    ...(why === undefined ? [] : [plain(why)]),
    ...(task.carried_from === null ? [] : [`carried over from attempt ${task.carried_from}`]),
  ].join('<br>');
}
