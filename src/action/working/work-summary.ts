import { summaryWords } from '../../cli/fleet/worker-lines.ts';
import { code, plain } from '../../report/markdown/shown.ts';
import { durationWords } from '../../report/text/duration.ts';
import type { WorkerEvent, WorkerSummary } from '../../worker/worker-event.ts';

/** Rows shown; a summary of a job has its limit. */
const MOST_ROWS = 1_000;

type Ending = Extract<WorkerEvent, { type: 'step_ended' | 'step_refused' | 'step_lost' }>;

/** What a job that worked has done, as Markdown for its summary. `endings` in the order of their time. */
export function workMarkdown(name: string, summary: WorkerSummary, endings: readonly Ending[]): string {
  const shown = endings.slice(0, MOST_ROWS);
  const more = endings.length - shown.length;
  const table = ['| | step | took | |', '| --- | --- | --- | --- |', ...shown.map(row)];
  return [
    `### Worker ${plain(name)}`,
    '',
    summaryWords(summary),
    ...(shown.length === 0 ? [] : ['', ...table]),
    ...(more === 0 ? [] : ['', `And ${more} more.`]),
    '',
  ].join('\n');
}

function row(event: Ending): string {
  const step = code(`${event.run_id}/${event.task}`);
  if (event.type === 'step_refused') return `| ↩️ | ${step} | | given back: ${plain(event.message)} |`;
  if (event.type === 'step_lost') return `| ⚠️ | ${step} | | lost: ${plain(event.message)} |`;
  const { status, tolerated, exit_code, message, duration_ms } = event;
  const sign = { succeeded: '✅', failed: tolerated ? '⚠️' : '❌', awaiting_approval: '✋', skipped: '⏭️' }[status];
  const why = message ?? (status === 'failed' && exit_code !== null ? `exit ${exit_code}` : '');
  return `| ${sign} | ${step} | ${duration_ms === null ? '' : durationWords(duration_ms)} | ${why === '' ? '' : plain(why)} |`;
}
