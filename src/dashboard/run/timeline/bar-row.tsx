import { statusWord, toneOf } from '../../status/look.ts';
import { StatusIcon } from '../../status/status-icon.tsx';
import { durationText } from '../../time/format.ts';
import { words } from '../../words/en.ts';
import { TaskLink } from '../head/failures.tsx';
import type { RunHead } from '../model/create-run.ts';
import type { Bar } from './bars.ts';

interface BarRowProps {
  readonly bar: Bar;
  readonly run: RunHead;
  readonly span: number;
  readonly place: number;
  readonly total: number;
}

/** One task over time; the same in words for who does not see it. */
export function BarRow({ bar, run, span, place, total }: BarRowProps) {
  const { task, job, from, to, queuedFrom, isCritical } = bar;
  return (
    <li class={`tone-${toneOf(task)}`} aria-posinset={place} aria-setsize={total} title={factsOf(bar, span)}>
      <span class="bar-name">
        <StatusIcon tone={toneOf(task)} />
        <TaskLink task={task} run={run} />
        <span class="unseen">: {factsOf(bar, span)}</span>
      </span>
      <span class="track" aria-hidden="true">
        {queuedFrom !== null && (
          <span class={`bar is-${job === undefined ? 'queued' : 'waited'}`} style={placed(queuedFrom, from ?? to)} />
        )}
        {from !== null && <span class={`bar is-ran${isCritical ? ' is-critical' : ''}`} style={placed(from, to)} />}
        <Beside bar={bar} />
      </span>
    </li>
  );
}

// Beside the bar, on the side that has the room.
function Beside({ bar: { task, job, from, to, queuedFrom } }: { bar: Bar }) {
  if (task.carried_from !== null) {
    return <span class="bar is-carried">{words.timeline.carried(task.carried_from)}</span>;
  }
  const text = [
    task.duration_ms === null ? statusWord(task) : durationText(task.duration_ms),
    task.tries > 1 ? words.run.tries(task.tries) : '',
    job?.waiting_for ?? '',
  ].filter((part) => part !== '');
  const start = queuedFrom ?? from ?? 0;
  // What still waits has only its line: words may stand on it.
  const isLeft = to > 0.7 && start > 0.3 && from !== null;
  const isInside = to > 0.7 && !isLeft;
  const where = isLeft || isInside ? { right: `${(1 - (isLeft ? start : to)) * 100}%` } : { left: `${to * 100}%` };
  return (
    <span class={`beside${isInside ? ' is-inside' : ''}`} style={where}>
      {text.join(' · ')}
      {job?.worker && <span class="beside-worker"> · {job.worker}</span>}
    </span>
  );
}

/** What a bar says, in words. */
export function factsOf({ task, job, from, queued, isCritical }: Bar, span: number): string {
  const took = task.duration_ms === null ? '' : words.runs.took(durationText(task.duration_ms));
  return [
    statusWord(task),
    from === null ? '' : words.timeline.began(durationText(from * span)),
    took,
    queued === 0 ? '' : words.timeline.queued(durationText(queued)),
    task.tries > 1 ? words.run.tries(task.tries) : '',
    isCritical ? words.timeline.isCritical : '',
    task.carried_from === null ? '' : words.timeline.carried(task.carried_from),
    job?.worker ? words.timeline.onWorker(job.worker) : '',
    job?.waiting_for ?? '',
  ]
    .filter((text) => text !== '')
    .join(', ');
}

/** Places, 0 to 1, as a style. */
export function placed(from: number, to: number): { left: string; width: string } {
  return { left: `${from * 100}%`, width: `${(to - from) * 100}%` };
}
