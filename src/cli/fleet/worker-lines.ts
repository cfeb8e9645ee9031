import { MARKS } from '../../report/task-words.ts';
import { count } from '../../report/text/count.ts';
import { durationWords } from '../../report/text/duration.ts';
import { createPalette, type Palette } from '../../report/text/palette.ts';
import { printable } from '../../report/text/printable.ts';
import type { StepPlace, WorkerEvent, WorkerSummary } from '../../worker/worker-event.ts';

/** What happens at a worker as lines for people, without line ends; undefined for what nobody waits for. */
export function createWorkerLines(colour: boolean): (event: WorkerEvent) => string | undefined {
  const palette = createPalette(colour);
  return (event) => {
    switch (event.type) {
      case 'worker_started':
        return started(event);
      case 'step_started':
        return undefined;
      case 'step_ended':
        return ended(event, palette);
      case 'step_refused':
        return `${palette.dim('-')} ${nameOf(event)} given back: ${printable(event.message)}`;
      case 'step_lost':
        return `${palette.warn('!')} ${nameOf(event)} lost, its result counts for nothing: ${printable(event.message)}`;
      case 'worker_ended':
        return summaryWords(event);
    }
  };
}

/** What a worker has done, in one sentence. */
export function summaryWords({ steps, failed, refused, lost }: WorkerSummary): string {
  const rest = [
    ...(failed === 0 ? [] : [`${failed} failed`]),
    ...(refused === 0 ? [] : [`${refused} given back`]),
    ...(lost === 0 ? [] : [`${lost} lost`]),
  ];
  return `Did ${count(steps, 'step')}${rest.map((words) => `, ${words}`).join('')}.`;
}

function started({ name, labels, concurrency }: Extract<WorkerEvent, { type: 'worker_started' }>): string {
  const has = labels.length === 0 ? '' : ` with ${labels.map(printable).join(', ')}`;
  const many = concurrency === 1 ? '' : `, ${concurrency} at a time`;
  return `Worker ${printable(name)}${has} takes steps${many}.`;
}

function nameOf({ run_id, task }: StepPlace): string {
  return `${run_id}/${printable(task)}`;
}

function ended(event: Extract<WorkerEvent, { type: 'step_ended' }>, palette: Palette): string {
  const { status, tolerated, exit_code, reason, duration_ms, message } = event;
  const look = status === 'failed' ? (tolerated ? 'tolerated' : 'failed') : status;
  const [mark, paint] = {
    succeeded: [MARKS.succeeded, palette.good],
    failed: [MARKS.failed, palette.bad],
    tolerated: [MARKS.tolerated, palette.warn],
    awaiting_approval: [MARKS.awaiting, palette.wait],
    skipped: [MARKS.passed, palette.dim],
  }[look] as [string, (text: string) => string];
  const why = reason ?? (status === 'failed' && exit_code !== null ? `exit ${exit_code}` : undefined);
  const time = duration_ms === null ? '' : ` ${durationWords(duration_ms)}`;
  const standing = status === 'succeeded' ? '' : ` ${[status.replace('_', ' '), ...(why ? [why] : [])].join(', ')}`;
  return `${paint(mark)} ${nameOf(event)}${time}${standing}${message === undefined ? '' : `: ${printable(message)}`}`;
}
