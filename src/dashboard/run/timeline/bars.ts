import type { FleetJobState, Task } from '../../../schema/generated/task-api/api-types.ts';
import { type JobsByTask, NO_JOBS } from '../jobs/create-run-jobs.ts';
import type { Step } from '../model/steps.ts';
import { criticalPath, readiness } from './critical-path.ts';

/** One task on the timeline; places are parts of the whole, 0 to 1. */
export interface Bar {
  readonly task: Task;
  /** Where the fleet does it. */
  readonly job?: FleetJobState | undefined;
  /** Where it could have begun; null where it began at once, or never. A step of the fleet waits from there until a worker takes it. */
  readonly queuedFrom: number | null;
  /** ms it waited for its turn. */
  readonly queued: number;
  /** Null where it did not run here. */
  readonly from: number | null;
  readonly to: number;
  readonly isCritical: boolean;
}

/** The tasks of a run over time. */
export interface Timeline {
  /** ms from start to end, or up to now. */
  readonly span: number;
  /** Carried over, then in the order in which they began, then what did not run. */
  readonly bars: readonly Bar[];
  /** ms the tasks on the critical path ran. */
  readonly critical: number;
}

/** Shorter waiting is the run's own work between two tasks, ms. */
const AT_ONCE_MS = 50;

/** Lays the tasks of a run over time, which began at `started` and ended at `finished` (ms) or goes on at `now`. Where a task has a job, that says how long it waited. */
export function timelineOf(
  steps: readonly Step[],
  tasks: readonly Task[],
  { started, finished, now }: { readonly started: number; readonly finished: number | null; readonly now: number },
  jobs: JobsByTask = NO_JOBS,
): Timeline {
  const until = finished ?? now;
  const critical = new Set(criticalPath(steps, tasks, until));
  const readyAt = readiness(steps, tasks, until);
  const span = Math.max(1, until - started);
  const place = (at: number): number => Math.min(1, Math.max(0, (at - started) / span));
  const bars = tasks.map((task): Bar => {
    const job = jobs.get(task.task);
    if (!ranHere(task)) return { task, job, ...waitingSince(job, until, place), from: null, isCritical: false };
    const from = Date.parse(task.started_at);
    const to = task.finished_at === null ? until : Date.parse(task.finished_at);
    const queued = job === undefined ? Math.max(0, from - (readyAt(task) ?? started)) : waitOf(job, from);
    const isQueued = queued > AT_ONCE_MS;
    return {
      task,
      job,
      queuedFrom: isQueued ? place(from - queued) : null,
      queued: isQueued ? queued : 0,
      from: place(from),
      to: place(to),
      isCritical: critical.has(task.id),
    };
  });
  return { span, bars: inOrder(bars), critical: ranFor(bars, until) };
}

/** At most about `most` round moments of a span, ms from its start: 0, 5 s, 10 s... */
export function ticksOf(span: number, most: number): readonly number[] {
  const step = STEPS.find((one) => span / one <= most) ?? Math.ceil(span / most / DAY) * DAY;
  return Array.from({ length: Math.floor(span / step) + 1 }, (_, index) => index * step);
}

const DAY = 86_400_000;
const STEPS = [
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((ms) => ms),
  ...[1, 2, 5, 10, 15, 30].map((seconds) => seconds * 1_000),
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * 60_000),
  ...[1, 2, 3, 6, 12, 24].map((hours) => hours * 3_600_000),
];

function ranHere(task: Task): task is Task & { readonly started_at: string } {
  return task.started_at !== null && task.carried_from === null;
}

// Once it is taken a step begins as soon as its worker is ready: that is no waiting.
function waitOf({ queued_at, claimed_at }: FleetJobState, from: number): number {
  const until = claimed_at === null ? from : Math.min(from, Date.parse(claimed_at));
  return Math.max(0, until - Date.parse(queued_at));
}

// What no worker has taken yet.
function waitingSince(
  job: FleetJobState | undefined,
  until: number,
  place: (at: number) => number,
): Pick<Bar, 'queuedFrom' | 'queued' | 'to'> {
  if (job?.state !== 'queued') return { queuedFrom: null, queued: 0, to: 0 };
  const since = Date.parse(job.queued_at);
  return { queuedFrom: place(since), queued: Math.max(0, until - since), to: place(until) };
}

function inOrder(bars: readonly Bar[]): readonly Bar[] {
  const placeOf = ({ from, task }: Bar): number => (task.carried_from === null ? (from ?? 2) : -1);
  return bars.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function ranFor(bars: readonly Bar[], until: number): number {
  return bars
    .filter(({ isCritical }) => isCritical)
    .reduce((sum, { task: { started_at, finished_at } }) => {
      const end = finished_at === null ? until : Date.parse(finished_at);
      return sum + Math.max(0, end - Date.parse(started_at ?? ''));
    }, 0);
}
