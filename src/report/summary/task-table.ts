import type { Task } from '../../run/run.ts';
import { type Look, lookOf, MARKS, paintOf, particulars, standing } from '../task-words.ts';
import { count } from '../text/count.ts';
import { durationWords } from '../text/duration.ts';
import { printable } from '../text/printable.ts';
import { cutMiddle, padEnd, padStart, widthOf, wrap } from '../text/width.ts';
import type { SummaryView } from './view.ts';

/** Up to this many tasks all are listed; beyond it only those that did not plainly succeed. */
const LISTED = 50;
/** Columns a particular needs beside the other columns; with less it goes below them. */
const BESIDE = 24;
const SHORTEST_NAME = 12;
const GAP = '  ';
/** Before the name: two columns, the mark, one column. */
const MARGIN = 4;

interface Row {
  readonly look: Look;
  readonly name: string;
  readonly standing: string;
  readonly time: string;
  readonly particulars: readonly string[];
}

/** A line a task, in plan order; long words wrap inside their own column. */
export function taskTable(view: SummaryView): string[] {
  const { rows, left } = chosen(view);
  const widths = columnWidths(rows, view.columns);
  const lines = rows.flatMap((row) => rowLines(row, widths, view));
  return left === 0 ? lines : [...lines, view.palette.dim(`  … and ${count(left, 'more task')} not listed here`)];
}

function chosen(view: SummaryView): { rows: Row[]; left: number } {
  if (view.tasks.length <= LISTED) return { rows: allRows(view), left: 0 };
  const notable = view.tasks.filter((task) => !['succeeded', 'passed'].includes(lookOf(task)));
  const listed = notable.slice(0, LISTED);
  return { rows: listed.map(taskRow), left: view.tasks.length - listed.length };
}

// An empty fan-out has no task, and a step that is not mentioned at all looks forgotten.
function allRows(view: SummaryView): Row[] {
  return [...view.run.steps].flatMap(([step, tasks]) =>
    tasks.length === 0 ? [emptyFanOut(step)] : tasks.flatMap((id) => view.run.tasks.get(id) ?? []).map(taskRow),
  );
}

function emptyFanOut(step: string): Row {
  return { look: 'succeeded', name: step, standing: 'succeeded', time: '', particulars: ['its list was empty'] };
}

function taskRow(task: Task): Row {
  return {
    look: lookOf(task),
    name: printable(task.task),
    standing: standing(task),
    time: task.duration_ms === null || task.status === 'skipped' ? '' : durationWords(task.duration_ms),
    particulars: particulars(task),
  };
}

/** Columns of each part; what finds no room beside the name goes below it. */
interface Widths {
  readonly name: number;
  readonly standing: number;
  readonly time: number;
  /** Columns before the particulars. */
  readonly before: number;
  /** Columns left for the particulars; too few mean that they go below. */
  readonly beside: number;
}

function columnWidths(rows: readonly Row[], columns: number): Widths {
  const widest = (text: (row: Row) => string): number => Math.max(0, ...rows.map((row) => widthOf(text(row))));
  const standing = widest((row) => row.standing);
  const longestTime = widest((row) => row.time);
  const withoutTime = MARGIN + GAP.length + standing;
  const time = withoutTime + SHORTEST_NAME + GAP.length + longestTime > columns ? 0 : longestTime;
  const others = withoutTime + GAP.length + time;
  const name = Math.min(
    widest((row) => row.name),
    Math.max(columns - others, SHORTEST_NAME),
  );
  const before = others + name + GAP.length;
  return { name, standing, time, before, beside: columns - before };
}

function rowLines(row: Row, widths: Widths, view: SummaryView): string[] {
  const { palette } = view;
  const paint = paintOf(row.look, palette);
  const name = padEnd(cutMiddle(row.name, widths.name), widths.name);
  const words = padEnd(row.standing, widths.standing);
  const time = widths.time === 0 ? '' : `${GAP}${padStart(row.time, widths.time)}`;
  const start = `  ${paint(MARKS[row.look])} ${name}${GAP}${paint(words)}${time}`;
  if (widths.beside >= BESIDE) {
    const indent = ' '.repeat(widths.before);
    const [first = '', ...rest] = together(row.particulars, widths.beside);
    return [
      first === '' ? start.trimEnd() : `${start}${GAP}${palette.dim(first)}`,
      ...rest.map((line) => indent + palette.dim(line)),
    ];
  }
  const left = widths.time === 0 && row.time !== '' ? [row.time] : [];
  const lines = together([...left, ...row.particulars], view.columns - MARGIN);
  return [start.trimEnd(), ...lines.map((line) => palette.dim(' '.repeat(MARGIN) + line))];
}

// On one line where they fit; else each begins its own.
function together(parts: readonly string[], columns: number): string[] {
  const joined = parts.join(' · ');
  if (joined === '') return [];
  return widthOf(joined) <= columns ? [joined] : parts.flatMap((part) => wrap(part, columns));
}
