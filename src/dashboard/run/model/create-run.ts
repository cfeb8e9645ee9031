import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { ApiError } from '../../../client/api-error.ts';
import type { TaskClient } from '../../../client/task-client.ts';
import type { Run, RunAttempt, RunDetail, Task } from '../../../schema/generated/task-api/api-types.ts';
import type { Change } from '../../data/live.ts';
import { calmly } from '../../data/pace/calmly.ts';
import { createRows } from '../../data/rows.ts';
import { apiErrorOf } from '../../data/use-loaded.ts';
import { type Step, stepOf, stepsOf } from './steps.ts';

/** A run without its tasks. */
export type RunHead = Omit<RunDetail, 'tasks'>;

/** An attempt of a run, kept current. */
export interface RunModel {
  /** Undefined while it is not loaded. */
  readonly run: ReadonlySignal<RunHead | undefined>;
  /** All tasks as they were a moment ago, in plan order: for what is worked out of all of them. */
  readonly tasks: ReadonlySignal<readonly Task[]>;
  /** Changes only where other steps are told of. */
  readonly steps: ReadonlySignal<readonly Step[]>;
  readonly error: ReadonlySignal<ApiError | undefined>;
  /** The row of a task, as it is now. */
  row(id: number): Signal<Task> | undefined;
  load(): Promise<void>;
  take(changes: readonly Change[]): void;
  /** Takes a state of the run that was answered. */
  put(run: Run): void;
  stop(): void;
}

/** What is worked out of all tasks is worked out anew at most every so many ms. */
const REST_MS = 250;

/** A run: the attempt, or the newest one there is. */
export function createRun(
  client: Pick<TaskClient, 'getRun' | 'getRunAttempt'>,
  runId: string,
  attempt?: number,
): RunModel {
  const run = signal<RunHead | undefined>();
  const tasks = signal<readonly Task[]>([]);
  const steps = signal<readonly Step[]>([]);
  const error = signal<ApiError | undefined>();
  const rows = createRows<Task>(({ id }) => String(id));
  const stopping = new AbortController();
  let held: Signal<Task>[] = [];

  const sum = (): void => {
    const now = held.map((row) => row.peek());
    const found = stepsOf(run.peek()?.graph, now);
    batch(() => {
      tasks.value = inPlanOrder(now, found);
      if (JSON.stringify(found) !== JSON.stringify(steps.peek())) steps.value = found;
    });
  };
  const sumSoon = calmly(sum, REST_MS);
  const load = async (): Promise<void> => {
    try {
      const options = { signal: stopping.signal };
      const detail = await (attempt === undefined
        ? client.getRun(runId, options)
        : client.getRunAttempt(runId, attempt, options));
      const { tasks: found, ...head } = detail;
      batch(() => {
        error.value = undefined;
        run.value = head;
        held = found.map(rows.put);
        rows.keep(new Set(found.map(({ id }) => String(id))));
        sum();
      });
    } catch (thrown) {
      if (!stopping.signal.aborted) error.value = apiErrorOf(thrown);
    }
  };
  const put = (row: Run): void => {
    const known = run.peek();
    if (known === undefined || row.run_id !== runId) return;
    const attempts = withAttempt(known.attempts, row);
    if (row.attempt !== known.attempt) run.value = { ...known, attempts };
    else if (row.version >= known.version) run.value = { ...known, ...row, attempts };
    // Whoever looks at the newest attempt goes on to the next.
    if (attempt === undefined && row.attempt > known.attempt) void load();
  };
  const takeTask = (row: Task): boolean => {
    if (row.run_id !== runId || row.attempt !== run.peek()?.attempt) return false;
    if (!rows.update(row)) held = [...held, rows.put(row)];
    return true;
  };
  return {
    run,
    tasks,
    steps,
    error,
    row: (id) => rows.get(String(id)),
    load,
    put,
    take(changes) {
      if (changes.some(({ kind }) => kind === 'reset')) void load();
      let isOld = false;
      for (const change of changes) {
        if (change.kind === 'run') put(change.row);
        if (change.kind === 'task' && takeTask(change.row)) isOld = true;
      }
      if (isOld) sumSoon();
    },
    stop: () => stopping.abort(),
  };
}

// The tasks of a fan-out are made long after their neighbours.
function inPlanOrder(tasks: readonly Task[], steps: readonly Step[]): readonly Task[] {
  const places = new Map(steps.map(({ id }, index) => [id, index]));
  const placeOf = (task: Task): number => places.get(stepOf(task)) ?? steps.length;
  return tasks.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function withAttempt(
  attempts: readonly RunAttempt[],
  { attempt, status, started_at, finished_at }: Run,
): readonly RunAttempt[] {
  const others = attempts.filter((one) => one.attempt !== attempt);
  return [...others, { attempt, status, started_at, finished_at }].toSorted((a, b) => a.attempt - b.attempt);
}
