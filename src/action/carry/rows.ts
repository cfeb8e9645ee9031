import type { StepGraph } from '../../graph/graph.ts';
import type { RunEvent, TaskInputs } from '../../run/event.ts';
import type { Reason, RunStatus, TaskStatus } from '../../run/status.ts';
import type { Json } from '../../schema/json.ts';
import { taskName } from '../../sync/facts/task-name.ts';

/** One attempt of a run as the task API answers it, as far as it is read here. */
export interface ApiRun {
  readonly run_id: string;
  readonly attempt: number;
  readonly status: RunStatus;
  readonly plan: { readonly name: string; readonly path: string | null; readonly digest: string | null };
  readonly plan_text: string | null;
  readonly params: Readonly<Record<string, Json>> | null;
  readonly ci: { readonly workflow_run_id?: string } | null;
  readonly origin: { readonly host?: string; readonly pid?: number } | null;
  readonly started_at: string;
  readonly finished_at: string | null;
  readonly duration_ms: number | null;
  readonly attempts: readonly { readonly attempt: number }[];
  readonly tasks: readonly ApiTask[];
}

/** One task as the task API answers it. */
export interface ApiTask {
  readonly task: string;
  readonly step: string | null;
  readonly status: TaskStatus;
  readonly reason: Reason | null;
  readonly message: string | null;
  readonly exit_code: number | null;
  readonly tries: number;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly duration_ms: number | null;
  readonly inputs: TaskInputs | null;
  /** Null where there were more than the API takes. */
  readonly outputs: Readonly<Record<string, string>> | null;
  readonly outputs_uri: string | null;
  readonly log_excerpt: string | null;
  /** What was said with the decision. */
  readonly approval_note?: string | null;
  readonly approval_state: 'pending' | 'approved' | 'rejected' | null;
  readonly tolerated: boolean;
  readonly carried_from: number | null;
}

/**
 * The journal of an attempt, from what the API knows of it. What ran when it was last heard of is lost; what lost its outputs on the way, or
 * belongs to no step of this plan, is left out, so that it runs again.
 */
export function eventsOf(run: ApiRun, graph: StepGraph): RunEvent[] {
  const at = run.finished_at ?? run.started_at;
  const byStep = new Map<string, ApiTask[]>();
  for (const task of run.tasks) {
    const step = task.step ?? task.task;
    byStep.set(step, [...(byStep.get(step) ?? []), task]);
  }
  const events: RunEvent[] = [startOf(run, graph)];
  for (const { id, fanOut } of graph.nodes) {
    const tasks = byStep.get(taskName(id)) ?? [];
    if (fanOut !== undefined && tasks.length > 0) {
      events.push({ type: 'step_expanded', at, step: id, tasks: tasks.map(({ task }) => ({ task, item: null })) });
    }
    for (const task of tasks) events.push(...endOf(fanOut === undefined ? { ...task, task: id } : task, id, run, at));
  }
  const status = run.status === 'running' ? 'failed' : run.status;
  return [...events, { type: 'run_ended', at, status, duration_ms: run.duration_ms ?? 0 }];
}

function startOf(run: ApiRun, graph: StepGraph): RunEvent {
  return {
    type: 'run_started',
    at: run.started_at,
    run_id: run.run_id,
    attempt: run.attempt,
    plan: { name: run.plan.name, path: run.plan.path ?? graph.path, digest: run.plan.digest ?? '' },
    params: run.params ?? {},
    origin: { host: run.origin?.host ?? '', pid: run.origin?.pid ?? 1 },
    steps: graph.nodes.map(({ id }) => id),
  };
}

function endOf(task: ApiTask, step: string, run: ApiRun, at: string): RunEvent[] {
  const { status } = task;
  if (status === 'queued' || (status === 'succeeded' && task.outputs === null)) return [];
  const isLost = status === 'running';
  return [
    {
      type: 'task_carried',
      at: task.finished_at ?? at,
      task: task.task,
      step,
      from_attempt: task.carried_from ?? run.attempt,
      status: isLost ? 'failed' : status,
      reason: isLost ? 'lost' : task.reason,
      exit_code: task.exit_code,
      tries: task.tries,
      started_at: task.started_at,
      finished_at: task.finished_at,
      duration_ms: task.duration_ms,
      inputs: task.inputs,
      outputs: task.outputs ?? {},
      outputs_uri: task.outputs_uri,
      log_excerpt: task.log_excerpt,
      tolerated: isLost ? false : task.tolerated,
      approval_state: task.approval_state,
      ...(task.message === null ? {} : { message: task.message }),
      ...(task.approval_note == null ? {} : { approval_note: task.approval_note }),
      // The log itself is with the API.
      log_path: null,
    },
  ];
}
