import type { Task } from '../../../src/client.ts';

let count = 0;

/** The time so many seconds after the run of these tests began. */
export function at(seconds: number): string {
  return new Date(Date.parse('2026-11-20T01:00:00Z') + seconds * 1_000).toISOString();
}

/** A task that ran from one second to another, with what a test asks for; without an end it runs, without a start it waits for its turn. */
export function taskOf(task: string, span: readonly [from?: number, to?: number], more: Partial<Task> = {}): Task {
  const [from, to] = span;
  count += 1;
  return {
    ...EMPTY,
    id: count,
    task,
    status: to !== undefined ? 'succeeded' : from !== undefined ? 'running' : 'queued',
    started_at: from === undefined ? null : at(from),
    finished_at: to === undefined ? null : at(to),
    duration_ms: from === undefined || to === undefined ? null : (to - from) * 1_000,
    ...more,
  };
}

const EMPTY: Task = {
  id: 0,
  task: '',
  run_id: 'night',
  status: 'queued',
  started_at: null,
  finished_at: null,
  duration_ms: null,
  inputs: null,
  outputs_uri: null,
  log_excerpt: null,
  approval_state: null,
  approver: null,
  approval_note: null,
  webhook_notified_at: null,
  attempt: 1,
  step: null,
  reason: null,
  message: null,
  exit_code: null,
  tries: 1,
  outputs: null,
  tolerated: false,
  carried_from: null,
  version: 1,
  created_at: at(0),
  updated_at: at(0),
};
