import type { StepGraph } from '../../graph/graph.ts';
import type { TaskInputs } from '../../run/event.ts';
import type { Run, Task } from '../../run/run.ts';
import type { RunFacts, Task as TaskRow } from '../../schema/generated/task-api/api-types.ts';
import type { Json } from '../../schema/json.ts';
import { taskName } from '../../sync/facts/task-name.ts';

/** A run that is still being heard of. */
export interface HeardRun extends Run {
  readonly steps: Map<string, readonly string[]>;
  readonly tasks: Map<string, Task>;
}

/** A run of a plan as the row of a task API tells of it, without its tasks; what runs is `running` even where it has ended, until its end is told. */
export function runOfRow(row: RunFacts, graph: StepGraph): HeardRun {
  const { nodes } = graph;
  return {
    run_id: row.run_id,
    attempt: row.attempt,
    plan: { name: row.plan.name, path: row.plan.path ?? graph.path, digest: row.plan.digest ?? graph.digest },
    params: (row.params ?? {}) as Run['params'],
    origin: { ...originOf(row), ...(row.git as Partial<Run['origin']> | null) },
    started_at: row.started_at,
    resumed_from: row.resumed_from,
    requests: row.requests as Run['requests'],
    steps: new Map(nodes.map(({ id }) => [id, [id]])),
    tasks: new Map(nodes.map(({ id }) => [id, unheardOf(id)])),
    status: 'running',
    finished_at: null,
    duration_ms: null,
    stopping: null,
    notes: [],
  };
}

/** The same run with what the row says of its end. */
export function endedRun(run: HeardRun, row: RunFacts): HeardRun {
  const { status, finished_at, duration_ms, reason } = row;
  const notes = (row.notes ?? []) as Run['notes'];
  return { ...run, status, finished_at, duration_ms, notes, stopping: stoppingOf(reason) };
}

/** A task as its row tells of it. Its item, its files and where its log lies are told to nobody. */
export function taskOfRow(row: TaskRow, id: string, step: string): Task {
  return {
    ...unheardOf(id),
    step,
    status: row.status,
    reason: row.reason,
    exit_code: row.exit_code,
    tries: row.tries,
    started_at: row.started_at,
    finished_at: row.finished_at,
    duration_ms: row.duration_ms,
    inputs: row.inputs as TaskInputs | null,
    outputs: row.outputs ?? {},
    outputs_uri: row.outputs_uri,
    log_excerpt: row.log_excerpt,
    approval_state: row.approval_state,
    tolerated: row.tolerated,
    carried_from: row.carried_from,
    ...(row.message === null ? {} : { message: row.message }),
    ...(row.approval_note === null ? {} : { approval_note: row.approval_note }),
  };
}

/** Id of a plan's step by the name a task API has for it. */
export function stepsByName({ nodes }: StepGraph): ReadonlyMap<string, string> {
  return new Map(nodes.map(({ id }) => [taskName(id), id]));
}

function unheardOf(id: string): Task {
  return {
    task: id,
    step: id,
    item: null,
    status: 'queued',
    reason: null,
    exit_code: null,
    tries: 0,
    started_at: null,
    finished_at: null,
    duration_ms: null,
    inputs: null,
    outputs: {},
    outputs_uri: null,
    log_excerpt: null,
    log_path: null,
    approval_state: null,
    tolerated: false,
    carried_from: null,
  };
}

function originOf({ origin }: RunFacts): Run['origin'] {
  const { host, pid } = (origin ?? {}) as { readonly [name: string]: Json | undefined };
  return { host: typeof host === 'string' ? host : '', pid: typeof pid === 'number' ? pid : 1 };
}

const STOPPED: Readonly<Record<string, string>> = {
  signal: 'The run was cancelled.',
  timeout: 'The run took longer than its plan allows.',
  failure: 'A step failed, and the plan stops at the first failure.',
  superseded: 'A newer run of its concurrency group took its place.',
};

function stoppingOf(cause: string | null): Run['stopping'] {
  return cause === null ? null : { cause, cancel: cause !== 'failure', message: STOPPED[cause] ?? cause };
}
