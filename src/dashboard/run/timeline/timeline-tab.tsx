import { useMemo } from 'preact/hooks';
import { Empty, Loading } from '../../notice/notice.tsx';
import { durationText } from '../../time/format.ts';
import { everySecond } from '../../time/now.ts';
import { words } from '../../words/en.ts';
import { ByWorker } from '../by-worker/by-worker.tsx';
import type { RunJobs } from '../jobs/create-run-jobs.ts';
import { useRunAddresses } from '../model/addresses.ts';
import type { RunHead, RunModel } from '../model/create-run.ts';
import { timelineOf } from './bars.ts';
import { ByStep } from './by-step.tsx';
import { groupingOf } from './group.ts';
import { Grouping } from './grouping.tsx';
import { Ticks } from './ticks.tsx';
import './timeline.css';

interface TimelineProps {
  readonly run: RunHead;
  readonly model: RunModel;
  readonly jobs: RunJobs;
}

const LOCAL = ['ran', 'queued', 'critical', 'carried'];
const WORKERS = ['ran', 'waited', 'critical'];

/** The tasks over time: when each waited for its turn and ran, and which made the run as long as it was. A run of the fleet by worker, or by step. */
export function TimelineTab({ run, model, jobs }: TimelineProps) {
  const tasks = model.tasks.value;
  const steps = model.steps.value;
  const known = jobs.byTask.value;
  const { query } = useRunAddresses();
  const finished = run.finished_at === null ? null : Date.parse(run.finished_at);
  const now = finished ?? everySecond.value;
  const timeline = useMemo(
    () => timelineOf(steps, tasks, { started: Date.parse(run.started_at), finished, now }, known),
    [steps, tasks, run.started_at, finished, now, known],
  );
  if (timeline.bars.length === 0) {
    return (
      <Empty title={words.run.noTasks}>
        <p>{words.run.noTasksHint}</p>
      </Empty>
    );
  }
  if (known === undefined) return <Loading />;
  const { span, critical } = timeline;
  const by = groupingOf(query, known);
  return (
    <div class="timeline">
      <div class="timeline-top">
        <Legend shows={known.size === 0 ? LOCAL : by === 'worker' ? WORKERS : undefined} />
        {known.size > 0 && <Grouping by={by} />}
      </div>
      <p class="soft">{words.timeline.critical(durationText(critical), durationText(span))}</p>
      <Ticks span={span} />
      {by === 'worker' ? <ByWorker run={run} timeline={timeline} /> : <ByStep run={run} timeline={timeline} />}
    </div>
  );
}

function Legend({ shows }: { shows: readonly string[] | undefined }) {
  const shown = Object.entries(words.timeline.legend).filter(([name]) => shows?.includes(name) ?? true);
  return (
    <ul class="legend" aria-hidden="true">
      {shown.map(([name, word]) => (
        <li key={name}>
          <span class={`sample is-${name}`} />
          {word}
        </li>
      ))}
    </ul>
  );
}
