import type { Task } from '../../run/run.ts';
import { reasonWords, standing } from '../task-words.ts';
import { count } from '../text/count.ts';
import { code, fenced, htmlCode, linked, plain } from './shown.ts';
import { type MarkdownView, ofLook, SIGNS } from './view.ts';

/** Decisions that are asked for, before anything else; empty where there are none. */
export function awaitedSection(view: MarkdownView, most: number): string {
  const awaited = ofLook(view, 'awaiting');
  if (awaited.length === 0) return '';
  const lines = awaited.slice(0, most).map((task) => {
    const where = task.outputs_uri === null ? '' : ` → ${linked(task.outputs_uri)}`;
    return `- ${code(task.task)}: ${plain(reasonWords(task) ?? 'waits for a decision')}${where}`;
  });
  const left = awaited.length - lines.length;
  return section(`${SIGNS.awaiting} Awaiting a decision`, [...lines, ...(left > 0 ? [`- … and ${left} more`] : [])]);
}

/** The end of what each failing step printed, folded; the first one open. `characters` is the most of each. */
export function excerptSection(view: MarkdownView, options: { most: number; characters: number }): string {
  const told = [...ofLook(view, 'failed'), ...ofLook(view, 'tolerated')].filter(hasPrinted);
  const shown = told.slice(0, options.most);
  const folds = shown.map((task, place) => excerptFold(task, place === 0, options.characters));
  const left = told.length - shown.length;
  return [...folds, ...(left > 0 ? [`… and ${count(left, 'more failure')} with output.`] : [])].join('\n\n');
}

/** Remarks kept with the run. */
export function notesSection(view: MarkdownView, most: number): string {
  const { notes } = view.record;
  if (notes.length === 0 || most === 0) return '';
  const lines = notes.slice(0, most).map((note) => {
    const about = note.task === undefined ? '' : `${code(note.task)}: `;
    return `- ${note.level === 'warning' ? '⚠️ ' : ''}${about}${plain(note.message)}`;
  });
  const left = notes.length - lines.length;
  return section('Notes', [...lines, ...(left > 0 ? [`- … and ${count(left, 'more note')}`] : [])]);
}

/** The command that goes on from here, where there is something to go on with. */
export function nextSection({ record, command }: MarkdownView): string {
  const { status, run_id } = record;
  if (command === undefined || status === 'succeeded' || status === 'running') return '';
  const purpose = status === 'awaiting_approval' ? 'Once that is decided' : 'To run again what did not succeed';
  return `${purpose}: ${code(command(`resume ${run_id}`), 200)}`;
}

function section(title: string, lines: readonly string[]): string {
  return `### ${title}\n\n${lines.join('\n')}`;
}

// Of a task that printed nothing the record's excerpt is its message, which the table shows already.
function hasPrinted(task: Task): boolean {
  return Boolean(task.log_excerpt?.trim()) && task.log_excerpt !== task.message;
}

function excerptFold(task: Task, open: boolean, characters: number): string {
  const sign = SIGNS[task.tolerated ? 'tolerated' : 'failed'];
  const title = `${sign} ${htmlCode(task.task)} ${standing(task)}`;
  const text = fenced(ending(task.log_excerpt ?? '', characters));
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${text}\n\n</details>`;
}

// The end of a log says more than its beginning.
function ending(text: string, characters: number): string {
  const whole = text.trimEnd();
  return whole.length <= characters ? whole : `…\n${whole.slice(-characters)}`;
}
