import type { Run, Task } from '../../run/run.ts';
import { lookOf, MARKS, paintOf, particulars, standing } from '../task-words.ts';
import { durationWords } from '../text/duration.ts';
import type { Palette } from '../text/palette.ts';
import { printable } from '../text/printable.ts';
import { cutEnd, cutMiddle, padEnd, padStart, widthOf } from '../text/width.ts';
import type { LiveLine } from './live-block.ts';

/** What is known of a task while it runs, beyond its record. */
export interface Activity {
  /** Monotonic ms at which it started. */
  readonly since: number;
  readonly lastLine: string;
  /** Set while it waits for its next try: monotonic ms at which that begins. */
  readonly nextTryAt: number | undefined;
}

/** Everything a frame shows. */
export interface FrameView {
  readonly run: Run;
  readonly activity: ReadonlyMap<string, Activity>;
  /** Monotonic ms. */
  readonly now: number;
  /** Monotonic ms at which the run started. */
  readonly since: number;
  readonly columns: number;
  readonly rows: number;
  readonly palette: Palette;
  /** Counts the frames, for the spinner. */
  readonly frame: number;
}

const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const MOST_LINES = 20;
const TIME_COLUMNS = 7;

/**
 * The run at this moment, in lines that fit the window. A run whose tasks all fit is shown whole, in plan order; of a bigger one those
 * that run.
 */
export function frameLines(view: FrameView): LiveLine[] {
  const room = Math.max(Math.min(view.rows - 2, MOST_LINES), 1);
  const { run } = view;
  const all =
    run.tasks.size <= room ? [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []) : running(view);
  const shown = all.slice(0, room);
  const nameColumns = Math.min(
    Math.max(0, ...shown.map((task) => widthOf(printable(task.task)))),
    Math.max(Math.floor(view.columns / 3), 8),
  );
  return [titleLine(view, all.length - shown.length), ...shown.map((task) => taskLine(task, nameColumns, view))];
}

function running(view: FrameView): Task[] {
  return [...view.activity.keys()].flatMap((id) => view.run.tasks.get(id) ?? []);
}

function titleLine(view: FrameView, hidden: number): LiveLine {
  const { run, palette } = view;
  const tally = { done: 0, failed: 0 };
  for (const task of run.tasks.values()) {
    if (task.status !== 'queued' && task.status !== 'running') tally.done += 1;
    if (lookOf(task) === 'failed') tally.failed += 1;
  }
  const words = [
    durationWords(view.now - view.since),
    `${tally.done} of ${run.tasks.size} done`,
    ...(tally.failed === 0 ? [] : [`${tally.failed} failed`]),
    ...(hidden > 0 ? [`${hidden} more running`] : []),
    ...(run.stopping === null ? [] : [stoppingWords(run.stopping)]),
  ];
  const plain = cutEnd(`${printable(run.plan.name)} · ${words.join(' · ')}`, view.columns - 1);
  return { plain, painted: palette.strong(plain) };
}

function stoppingWords({ cause, cancel }: NonNullable<Run['stopping']>): string {
  if (!cancel) return 'starting nothing new';
  return cause === 'signal' ? 'stopping, Ctrl-C again kills at once' : 'stopping';
}

function taskLine(task: Task, nameColumns: number, view: FrameView): LiveLine {
  const { palette } = view;
  const look = lookOf(task);
  const activity = view.activity.get(task.task);
  const mark = look === 'running' ? (SPINNER[view.frame % SPINNER.length] ?? '') : MARKS[look];
  const name = padEnd(cutMiddle(printable(task.task), nameColumns), nameColumns);
  const time = padStart(timeOf(task, activity, view.now), TIME_COLUMNS);
  const start = `  ${mark} ${name} ${time}`;
  const words = cutEnd(`  ${wordsOf(task, activity, view.now)}`, view.columns - 1 - widthOf(start));
  const rest = words.trim() === '' || start.length >= view.columns - 4 ? '' : words;
  const plain = cutEnd(`${start}${rest}`.trimEnd(), view.columns - 1);
  if (plain !== `${start}${rest}`.trimEnd()) return { plain, painted: plain };
  return {
    plain,
    painted: `  ${paintOf(look, palette)(mark)} ${name} ${palette.dim(time)}${palette.dim(rest)}`.trimEnd(),
  };
}

function timeOf(task: Task, activity: Activity | undefined, now: number): string {
  if (activity !== undefined) return durationWords(now - activity.since);
  return task.duration_ms === null || task.status === 'skipped' ? '' : durationWords(task.duration_ms);
}

function wordsOf(task: Task, activity: Activity | undefined, now: number): string {
  if (activity === undefined) {
    if (task.status === 'queued' || task.status === 'succeeded') return particulars(task).join(' · ');
    return [standing(task), ...particulars(task)].join(' · ');
  }
  const attempt = task.tries === 0 ? '' : `try ${task.tries + 1} · `;
  if (activity.nextTryAt !== undefined && activity.nextTryAt > now) {
    return `${attempt}starts in ${durationWords(activity.nextTryAt - now)}`;
  }
  return `${attempt}${printable(activity.lastLine)}`;
}
