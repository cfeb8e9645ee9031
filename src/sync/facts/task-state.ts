import type { Task } from '../../run/run.ts';
import type { Json } from '../../schema/json.ts';
import { BOUNDS, bounded, boundedJson, boundedMiddle, boundedUri } from './bounds.ts';
import { taskName } from './task-name.ts';

/** All the API knows of one task, within its bounds; times are RFC 3339. */
export interface TaskState {
  readonly task: string;
  readonly step: string;
  readonly status: Task['status'];
  readonly reason: string | null;
  readonly message: string | null;
  readonly exit_code: number | null;
  readonly tries: number;
  readonly started_at: string | null;
  readonly finished_at: string | null;
  readonly duration_ms: number | null;
  readonly inputs: { readonly [name: string]: unknown } | null;
  readonly outputs: Readonly<Record<string, string>> | null;
  readonly outputs_uri: string | null;
  readonly log_excerpt: string | null;
  readonly approval_state: string | null;
  readonly tolerated: boolean;
  readonly carried_from: number | null;
  /** The policy it waits by. */
  readonly approval?: Json;
  /** When people were told that it waits. */
  readonly webhook_notified_at?: string;
}

/** A task as the API takes it. `onCut` hears in words what had to be left out. */
export function taskState(task: Task, onCut: (what: string) => void = () => undefined): TaskState {
  return {
    task: taskName(task.task),
    step: taskName(task.step),
    status: task.status,
    reason: task.reason,
    message: task.message === undefined ? null : bounded(task.message, BOUNDS.message),
    exit_code: task.exit_code,
    tries: task.tries,
    started_at: task.started_at,
    finished_at: task.finished_at,
    duration_ms: task.duration_ms === null ? null : Math.max(0, Math.round(task.duration_ms)),
    inputs: inputsOf(task),
    outputs: outputsOf(task, onCut),
    outputs_uri: uriOf(task, onCut),
    log_excerpt: task.log_excerpt === null ? null : boundedMiddle(task.log_excerpt, BOUNDS.logExcerpt),
    approval_state: task.approval_state,
    tolerated: task.tolerated,
    carried_from: task.carried_from,
    ...(task.status === 'awaiting_approval' && task.approval !== undefined ? approvalOf(task.approval) : {}),
  };
}

// A policy too large to be told must not look like none.
function approvalOf(approval: Json): Pick<TaskState, 'approval'> {
  return { approval: boundedJson(approval, BOUNDS.json) ?? { approvers: [] } };
}

function inputsOf({ inputs }: Task): TaskState['inputs'] {
  if (inputs === null) return null;
  const { command, args, flags } = inputs;
  const whole = boundedJson({ command, args, flags }, BOUNDS.json);
  return whole ?? { command: bounded(command, BOUNDS.message), args: ['…'], flags: [] };
}

function outputsOf({ task, outputs }: Task, onCut: (what: string) => void): TaskState['outputs'] {
  const whole = boundedJson(outputs, BOUNDS.json);
  if (whole === undefined) onCut(`the outputs of ${task} are larger than ${BOUNDS.json} bytes`);
  return whole ?? null;
}

function uriOf({ task, outputs_uri }: Task, onCut: (what: string) => void): string | null {
  const uri = boundedUri(outputs_uri);
  if (uri === undefined)
    onCut(`outputs_uri of ${task} is no http(s) address of at most ${BOUNDS.outputsUri} characters`);
  return uri ?? null;
}
