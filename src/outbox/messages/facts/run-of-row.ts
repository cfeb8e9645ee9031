import type { PlanRequests, RunOrigin } from '../../../run/event.ts';
import type { Run, Task } from '../../../run/run.ts';
import { isMap, type Json } from '../../../schema/json.ts';

/** A task as it is stored, with what only the store knows of it. */
export interface StoredTask extends Task {
  readonly id: number;
  readonly version: number;
  readonly approver: string | null;
  /** The attempt that asked for a decision. */
  readonly asked_in: number;
}

/** A run as it is stored, in the form that words and rules are made from. */
export interface RowRun extends Run {
  readonly tasks: ReadonlyMap<string, StoredTask>;
  /** The CI job around it; every fact is what the run said. */
  readonly ci: Readonly<Record<string, string>>;
}

/** The run in its row, or in the body of its registration: `GET /runs/{run_id}` as JSON. What is missing is empty. */
export function runOfRow(row: Readonly<Record<string, unknown>>): RowRun {
  const tasks = (Array.isArray(row.tasks) ? row.tasks : []).map((task) => taskOfRow(task, row));
  const steps = new Map<string, string[]>();
  for (const { step, task } of tasks) steps.set(step, [...(steps.get(step) ?? []), task]);
  const plan = isMap(row.plan) ? row.plan : {};
  return {
    run_id: textOf(row.run_id),
    attempt: Number(row.attempt ?? 1),
    plan: { name: textOf(plan.name), path: textOf(plan.path), digest: textOf(plan.digest) },
    params: (isMap(row.params) ? row.params : {}) as Run['params'],
    origin: { host: '', pid: 0, ...(isMap(row.git) ? row.git : {}) } as RunOrigin,
    status: (row.status ?? 'running') as Run['status'],
    started_at: textOf(row.started_at),
    finished_at: (row.finished_at ?? null) as string | null,
    duration_ms: (row.duration_ms ?? null) as number | null,
    resumed_from: null,
    requests: isMap(row.requests) ? ({ steps: {}, ...row.requests } as PlanRequests) : null,
    stopping:
      row.reason === 'lost'
        ? { cause: 'lost', cancel: false, message: 'Nothing is heard of it any more, and what ran counts as failed.' }
        : null,
    steps,
    tasks: new Map(tasks.map((task) => [task.task, task])),
    notes: [],
    ci: isMap(row.ci) ? textsIn(row.ci) : {},
  };
}

/** A run as it was when it was registered, of which no task is known. */
export function withoutTasks(run: RowRun): RowRun {
  return { ...run, steps: new Map(), tasks: new Map() };
}

/** What a plan asks of notifiers, as the record of its run kept it. */
export function notifiersOf({ requests }: Run): Json | undefined {
  return requests?.notifiers;
}

function taskOfRow(row: Readonly<Record<string, unknown>>, run: Readonly<Record<string, unknown>>): StoredTask {
  const { approval_note, message, step } = row;
  return {
    ...(row as unknown as StoredTask),
    step: typeof step === 'string' ? step : textOf(row.task),
    outputs: (row.outputs ?? {}) as Task['outputs'],
    item: null,
    log_path: null,
    asked_in: Number(row.carried_from ?? row.attempt ?? run.attempt ?? 1),
    ...withText('approval_note', approval_note),
    ...withText('message', message),
  };
}

// Null in a row, absent in a record.
function withText(name: string, value: unknown): object {
  return { [name]: typeof value === 'string' && value !== '' ? value : undefined };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function textsIn(map: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(map).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
