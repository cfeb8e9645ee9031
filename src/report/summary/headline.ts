import type { RunStatus } from '../../run/status.ts';
import { type Look, lookOf, MARKS } from '../task-words.ts';
import { durationWords } from '../text/duration.ts';
import type { Palette } from '../text/palette.ts';
import { printable } from '../text/printable.ts';
import { cutMiddle, widthOf, wrap } from '../text/width.ts';
import type { SummaryView } from './view.ts';

const RUN_LOOK: Readonly<Record<RunStatus, { mark: string; words: string; paint: keyof Palette }>> = {
  running: { mark: MARKS.running, words: 'is running', paint: 'wait' },
  succeeded: { mark: MARKS.succeeded, words: 'succeeded', paint: 'good' },
  failed: { mark: MARKS.failed, words: 'failed', paint: 'bad' },
  awaiting_approval: { mark: MARKS.awaiting, words: 'awaits approval', paint: 'wait' },
  cancelled: { mark: MARKS.failed, words: 'was cancelled', paint: 'bad' },
};

const COUNTED: readonly (readonly [string, readonly Look[]])[] = [
  ['succeeded', ['succeeded']],
  ['failed', ['failed']],
  ['failed but allowed', ['tolerated']],
  ['awaiting approval', ['awaiting']],
  ['skipped', ['passed', 'blocked']],
  ['running', ['running']],
  ['queued', ['queued']],
];

/** Name, state, time, counts and the run's own name: the lines everybody reads. */
export function headline(view: SummaryView): string[] {
  const { run, palette, columns } = view;
  const look = RUN_LOOK[run.status];
  const time = run.duration_ms === null ? '' : ` in ${durationWords(run.duration_ms)}`;
  const rest = ` ${look.words}${time}`;
  const name = cutMiddle(printable(run.plan.name), Math.max(columns - 2 - widthOf(rest), 8));
  const stopped = run.stopping === null ? [] : wrap(printable(run.stopping.message), columns - 2);
  return [
    palette.strong(palette[look.paint](`${look.mark} ${name}${rest}`)),
    ...wrap(`${countsOf(view.tasks.map(lookOf))} · ${run.run_id}, attempt ${run.attempt}`, columns - 2).map((line) =>
      palette.dim(`  ${line}`),
    ),
    ...stopped.map((line) => palette.warn(`  ${line}`)),
  ];
}

/** How many tasks there are of each look: `3 succeeded, 1 failed`. */
export function countsOf(looks: readonly Look[]): string {
  const parts = COUNTED.flatMap(([word, counted]) => {
    const number = looks.filter((look) => counted.includes(look)).length;
    return number === 0 ? [] : [`${number} ${word}`];
  });
  return parts.length === 0 ? 'nothing to do' : parts.join(', ');
}
