import { millisecondsBetween } from '../../system/clock.ts';
import { type Look, standing } from '../task-words.ts';
import { count } from '../text/count.ts';
import { durationWords } from '../text/duration.ts';
import { printable } from '../text/printable.ts';
import { cutMiddle, widthOf } from '../text/width.ts';
import { drawing, drawn } from './mermaid-text.ts';
import { type MarkdownView, type ShownTask, SIGNS } from './view.ts';

/** Rows of a drawing that can be taken in. */
const MOST_ROWS = 50;
/** Columns of a name beside its bar, and about how wide GitHub draws one, in pixels. */
const NAME = 30;
const COLUMN = 7;
/** Below this share of the run nobody sees a bar. */
const VISIBLE = 0.01;

const TAGS: Partial<Readonly<Record<Look, string>>> = {
  failed: 'crit, ',
  tolerated: 'crit, ',
  awaiting: 'active, ',
  running: 'active, ',
};

interface Bar {
  readonly shown: ShownTask;
  /** ms since the epoch. */
  readonly from: number;
  readonly to: number;
  /** When nothing it needs was missing any more. */
  readonly ready: number;
}

/** When each task ran and how long it waited for room, as a Mermaid Gantt chart; empty where less than two of them ran. */
export function ganttSection(view: MarkdownView): string {
  const bars = barsOf(view);
  if (bars.length < 2) return '';
  const longest = new Set([...bars].sort((one, other) => length(other) - length(one)).slice(0, MOST_ROWS));
  const shown = bars.filter((bar) => longest.has(bar));
  const whole = Math.max(...bars.map(({ to }) => to)) - Math.min(...bars.map(({ ready }) => ready));
  const axis = whole > 2 * 3_600_000 ? '%H:%M' : '%H:%M:%S';
  const margin = Math.max(
    75,
    ...shown.map(({ shown: { task } }) => 30 + COLUMN * widthOf(cutMiddle(printable(task.task), NAME))),
  );
  const config = ['displayMode: compact', 'config:', '  gantt:', `    leftPadding: ${margin}`];
  const head = ['---', ...config, '---', 'gantt', '  dateFormat x', `  axisFormat ${axis}`];
  const text = drawing([...head, ...shown.flatMap((bar) => rows(bar, whole))]);
  const left = bars.length - shown.length;
  return left === 0 ? text : `${text}\n\nDrawn: the ${MOST_ROWS} longest of ${count(bars.length, 'task')} that ran.`;
}

function barsOf(view: MarkdownView): Bar[] {
  const began = epochMs(view.record.started_at);
  const ends = new Map<string, number>();
  for (const { task } of view.tasks) {
    const end = task.finished_at === null ? began : epochMs(task.finished_at);
    ends.set(task.step, Math.max(ends.get(task.step) ?? began, end));
  }
  const needs = new Map(view.steps?.map((step) => [step.id, step.needs]));
  return view.tasks.flatMap((shown) => {
    const { started_at, finished_at, duration_ms, carried_from, step } = shown.task;
    if (started_at === null || carried_from !== null || shown.task.status === 'skipped') return [];
    const from = epochMs(started_at);
    const to = finished_at === null ? from + (duration_ms ?? 0) : epochMs(finished_at);
    const known = needs.get(step)?.map((need) => ends.get(need) ?? began);
    const ready = known === undefined ? from : Math.min(Math.max(began, ...known), from);
    return [{ shown, from, to: Math.max(to, from + 1), ready }];
  });
}

function epochMs(at: string): number {
  return millisecondsBetween('1970-01-01T00:00:00Z', at);
}

function length({ from, to }: Bar): number {
  return to - from;
}

// The sign comes first, so that a name like `click` is not the first word of its line.
function rows({ shown, from, to, ready }: Bar, whole: number): string[] {
  const { task, look } = shown;
  const tries = task.tries > 1 ? `, ${count(task.tries, 'try', 'tries')}` : '';
  const words = look === 'succeeded' ? '' : `${standing(task)}, `;
  const waited =
    from - ready > whole * VISIBLE ? [`    waited ${durationWords(from - ready)} :done, ${ready}, ${from}`] : [];
  return [
    `  section ${SIGNS[look]} ${drawn(task.task, NAME)}`,
    ...waited,
    `    ${words}${durationWords(to - from)}${tries} :${TAGS[look] ?? ''}${from}, ${to}`,
  ];
}
