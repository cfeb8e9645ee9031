import type { RunStatus } from '../../run/status.ts';
import { countsOf } from '../summary/headline.ts';
import type { Look } from '../task-words.ts';
import { count } from '../text/count.ts';
import { durationWords } from '../text/duration.ts';
import { code, linked, plain } from './shown.ts';
import { type MarkdownView, SIGNS } from './view.ts';

const RUN_WORDS: Readonly<Record<RunStatus, { look: Look; words: string }>> = {
  running: { look: 'running', words: 'is running' },
  succeeded: { look: 'succeeded', words: 'succeeded' },
  failed: { look: 'failed', words: 'failed' },
  awaiting_approval: { look: 'awaiting', words: 'awaits approval' },
  cancelled: { look: 'blocked', words: 'was cancelled' },
};

/** Sign, plan and state as a heading; then the counts, and what names the run. */
export function headline(view: MarkdownView): string {
  const facts = [counts(view), named(view)];
  return [`## ${title(view)}`, facts.join('<br>\n')].join('\n\n');
}

/** `❌ nightly failed in 1m 51s`, as Markdown. */
export function title({ record }: MarkdownView): string {
  const { look, words } = RUN_WORDS[record.status];
  const time = record.duration_ms === null ? '' : ` in ${durationWords(record.duration_ms)}`;
  return `${SIGNS[look]} ${plain(record.plan.name, 80)} ${words}${time}`;
}

/** `2 failed, 3 succeeded`, as text. */
export function counts(view: MarkdownView): string {
  return countsOf(view.tasks.map(({ look }) => look));
}

function named(view: MarkdownView): string {
  const { record, runUrl, compareUrl } = view;
  const run = code(record.run_id);
  return [
    `plan ${code(record.plan.path)}`,
    `run ${runUrl === undefined ? run : linked(runUrl, run)}`,
    `attempt ${record.attempt}${carriedOn(view)}`,
    ...(compareUrl === undefined ? [] : [linked(compareUrl, 'changes')]),
  ].join(' · ');
}

function carriedOn({ record, tasks, resumedFrom }: MarkdownView): string {
  if (record.resumed_from === null) return '';
  const carried = tasks.filter(({ task }) => task.carried_from !== null).length;
  const where = resumedFrom === undefined ? `attempt ${record.resumed_from}` : plain(resumedFrom, 120);
  return `, which carries on from ${where} (${count(carried, 'result')} carried over)`;
}
