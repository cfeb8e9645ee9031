import { useMemo } from 'preact/hooks';
import { Empty } from '../../notice/notice.tsx';
import { useVisible } from '../../table/use-visible.ts';
import { durationText } from '../../time/format.ts';
import { everySecond } from '../../time/now.ts';
import { words } from '../../words/en.ts';
import type { RunHead, RunModel } from '../model/create-run.ts';
import { BarRow } from './bar-row.tsx';
import { ticksOf, timelineOf } from './bars.ts';
import './timeline.css';

const ROW_PX = 30;
const TICKS = 6;

/** The tasks over time: when each waited for its turn and ran, and which made the run as long as it was. */
export function TimelineTab({ run, model }: { run: RunHead; model: RunModel }) {
  const tasks = model.tasks.value;
  const steps = model.steps.value;
  const finished = run.finished_at === null ? null : Date.parse(run.finished_at);
  const now = finished ?? everySecond.value;
  const { bars, span, critical } = useMemo(
    () => timelineOf(steps, tasks, { started: Date.parse(run.started_at), finished, now }),
    [steps, tasks, run.started_at, finished, now],
  );
  const { ref, visible } = useVisible<HTMLOListElement>(bars.length, ROW_PX);
  if (bars.length === 0) {
    return (
      <Empty title={words.run.noTasks}>
        <p>{words.run.noTasksHint}</p>
      </Empty>
    );
  }
  return (
    <div class="timeline">
      <Legend />
      <p class="soft">{words.timeline.critical(durationText(critical), durationText(span))}</p>
      <div class="ticks" aria-hidden="true">
        {ticksOf(span, TICKS).map((tick) => (
          <span key={tick} style={{ left: `${(tick / span) * 100}%` }}>
            {tick === 0 ? '0' : durationText(tick)}
          </span>
        ))}
      </div>
      <ol
        ref={ref}
        aria-label={words.timeline.label}
        style={{ paddingTop: `${visible.before}px`, paddingBottom: `${visible.after}px` }}
      >
        {bars.slice(visible.first, visible.end).map((bar, index) => (
          <BarRow
            key={bar.task.id}
            bar={bar}
            run={run}
            span={span}
            place={visible.first + index + 1}
            total={bars.length}
          />
        ))}
      </ol>
    </div>
  );
}

function Legend() {
  return (
    <ul class="legend" aria-hidden="true">
      {Object.entries(words.timeline.legend).map(([name, word]) => (
        <li key={name}>
          <span class={`sample is-${name}`} />
          {word}
        </li>
      ))}
    </ul>
  );
}
