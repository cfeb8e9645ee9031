import { replay } from '../../run/apply.ts';
import type { RunEvent } from '../../run/event.ts';
import type { Run } from '../../run/run.ts';
import { BOUNDS, bounded } from './bounds.ts';
import { type Registration, type RunContext, registrationOf } from './registration.ts';
import { taskName } from './task-name.ts';
import { type TaskState, taskState } from './task-state.ts';

/** How a run ended, as the API takes it. */
export interface RunEnd {
  readonly status: Run['status'];
  readonly reason: string | null;
  readonly finished_at: string | null;
  readonly duration_ms: number | null;
  readonly notes: Run['notes'];
}

/** Everything the API must know of a run so far. */
export interface Reports {
  readonly registration: Registration;
  /** The newest state of each task, in plan order. */
  readonly puts: readonly TaskState[];
  /** Undefined while the run goes on. */
  readonly end: RunEnd | undefined;
}

/** What the events of one run (a journal) tell the API. Undefined for an empty list. */
export function toReports(events: Iterable<RunEvent>, context: RunContext = {}): Reports | undefined {
  const run = replay(events);
  return run && reportsOf(run, context);
}

/** What a run, as it stands, tells the API. */
export function reportsOf(run: Run, context: RunContext = {}): Reports {
  const tasks = [...run.steps.values()].flat().flatMap((id) => run.tasks.get(id) ?? []);
  return {
    registration: registrationOf(run, context),
    puts: tasks.map((task) => taskState(task)),
    end: runEnd(run),
  };
}

/** How a run ended; undefined while it goes on. */
export function runEnd(run: Run): RunEnd | undefined {
  if (run.status === 'running') return undefined;
  return {
    status: run.status,
    reason: run.stopping === null ? null : run.stopping.cause,
    finished_at: run.finished_at,
    duration_ms: run.duration_ms === null ? null : Math.max(0, Math.round(run.duration_ms)),
    notes: run.notes.slice(-MOST_NOTES).map(({ level, message, task }) => ({
      level,
      message: bounded(message, BOUNDS.message),
      ...(task === undefined ? {} : { task: taskName(task) }),
    })),
  };
}

const MOST_NOTES = 100;
