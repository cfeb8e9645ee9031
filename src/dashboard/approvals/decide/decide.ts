import type { ApiError } from '../../../client/api-error.ts';
import type { TaskClient } from '../../../client/task-client.ts';
import type { Decision, JsonObject, Task } from '../../../schema/generated/task-api/api-types.ts';
import { apiErrorOf } from '../../data/use-loaded.ts';

/** What a person can decide. */
export type DecisionKind = 'approve' | 'reject' | 'changes' | 'cancel';

/** A decision on a task as it was seen. */
export interface Wish {
  readonly kind: DecisionKind;
  readonly task: Pick<Task, 'id' | 'version'>;
  readonly note: string;
  readonly fields?: JsonObject;
  readonly override?: boolean;
}

/** What came of it. `stale`: it was decided, or changed, meanwhile. `refused`: it does not count, for what is said or for what is at fault. */
export type Outcome =
  | { readonly kind: 'done'; readonly task: Task }
  | { readonly kind: 'stale'; readonly why: string; readonly newId: number | undefined }
  | { readonly kind: 'refused'; readonly why: string; readonly faults: Readonly<Record<string, string>> }
  | { readonly kind: 'failed'; readonly error: ApiError };

/** Where the comment is at fault; no field has this name. */
export const NOTE = '/note';

/** Decides on exactly what was seen; never throws. */
export async function decideOn(client: TaskClient, wish: Wish): Promise<Outcome> {
  const { kind, task, note, fields, override = false } = wish;
  const body: Decision = {
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    ...(kind === 'approve' && fields !== undefined && Object.keys(fields).length > 0 ? { fields } : {}),
    ...(override ? { override } : {}),
  };
  const calls = {
    approve: client.approveTask,
    reject: client.rejectTask,
    changes: client.requestChanges,
    cancel: client.cancelTask,
  };
  try {
    return { kind: 'done', task: await calls[kind](task.id, body, { ifVersion: task.version }) };
  } catch (thrown) {
    return outcomeOf(apiErrorOf(thrown), task.id);
  }
}

/** Reasons a decision may count once something else is filled in, though the answer is a conflict. */
const CURABLE = ['fields_differ', 'policy_broken'];

function outcomeOf(error: ApiError, id: number): Outcome {
  const { status, problem, message } = error;
  if (problem === undefined || status >= 500 || status === 429) return { kind: 'failed', error };
  const isCurable = CURABLE.includes(String(problem.why));
  if (status === 412 || (status === 409 && !isCurable)) {
    const current = Number(problem.current?.id);
    return { kind: 'stale', why: message, newId: problem.why === 'superseded' && current !== id ? current : undefined };
  }
  const told = (problem.errors ?? []).map(({ pointer, detail }) => [fieldAt(pointer), detail]);
  const faults = problem.why === 'comment_missing' ? [[NOTE, message]] : told;
  return { kind: 'refused', why: message, faults: Object.fromEntries(faults) as Record<string, string> };
}

function fieldAt(pointer: string): string {
  return pointer.startsWith('/fields/') ? pointer.slice('/fields/'.length) : pointer;
}
