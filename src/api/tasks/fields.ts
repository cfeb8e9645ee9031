import { TASK_COLUMNS, type TaskColumn } from '../../store/tasks/columns.ts';
import type { TaskFields } from '../../store/tasks/create-task.ts';
import type { Principal } from '../auth/principal.ts';
import { assertScope } from '../auth/principal.ts';
import { toInstant } from '../http/instant.ts';

/** What a body says of a task, ready to be stored, and the names it used that mean nothing here. */
export interface ReadFields {
  readonly fields: TaskFields;
  readonly ignored: readonly string[];
}

const TIMES: readonly TaskColumn[] = ['started_at', 'finished_at', 'webhook_notified_at'];
const WRITABLE = new Set<string>(TASK_COLUMNS);

/** Fields that no body may set: who approved is who calls. */
const NEVER = new Set(['approver']);

/** Takes from a checked body what a row has; times get a zone, everything else stays as it is. */
export function readFields(
  body: Readonly<Record<string, unknown>>,
  refused: ReadonlySet<string> = new Set(),
): ReadFields {
  const fields: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(body)) {
    if (!WRITABLE.has(name) || NEVER.has(name) || refused.has(name)) ignored.push(name);
    else fields[name] = typeof value === 'string' && TIMES.includes(name as TaskColumn) ? toInstant(value) : value;
  }
  return { fields, ignored };
}

/** Throws a Problem 403 where fields say that a person decided and the caller may not decide. Asking for a decision is not deciding. */
export function assertMayDecide(principal: Principal, fields: TaskFields): void {
  const asks = fields.approval_state === 'pending' && fields.status === 'awaiting_approval';
  const decides =
    ('approval_state' in fields && !asks && fields.approval_state !== null) || typeof fields.approval_note === 'string';
  if (decides) assertScope(principal, 'approvals:decide');
}

/** The header that names what was ignored, for people who look; none where nothing was. */
export function ignoredHeader(ignored: readonly string[]): Readonly<Record<string, string>> {
  if (ignored.length === 0) return {};
  const names = ignored.slice(0, 20).map((name) => name.replace(/[^\w.-]/g, '?').slice(0, 64));
  return { Warning: `299 - "ignored fields: ${names.join(', ')}"` };
}
