import { type ChangeOutcome, changeTask } from '../../store/tasks/change-task.ts';
import { assertScope } from '../auth/principal.ts';
import type { ApiContext } from '../context.ts';
import { type Handler, json, type Reply } from '../http/call.ts';
import { etagOf, versionAsked } from '../http/etag.ts';
import { Problem } from '../http/problem.ts';
import { assertMayDecide, ignoredHeader, readFields } from './fields.ts';

/** What names a task; it is set once. */
const FIXED = new Set(['task', 'run_id', 'attempt']);

/** PATCH /tasks/{id}: sets what is given, clears what is null, and refuses a state that cannot follow. */
export function updateTaskHandler({ database, changed }: ApiContext): Handler<'updateTask'> {
  return async ({ params: { id }, body, principal, header }) => {
    const { version: seen, ...rest } = { ...body };
    const { fields, ignored } = readFields(rest, FIXED);
    assertMayDecide(principal, fields);
    const decides = principal.scopes.has('approvals:decide');
    const version = versionAsked(header('if-match'), id) ?? seen;
    const outcome = await changeTask(database, {
      id,
      action: 'updated',
      patch: stampApprover(fields, principal.name),
      decides,
      actor: principal.id,
      channel: principal.channel,
      ...(version == null ? {} : { version }),
      ...(principal.owner === undefined ? {} : { owner: principal.owner }),
    });
    if (outcome.kind === 'changed') changed();
    if (outcome.kind === 'undecided') assertScope(principal, 'approvals:decide');
    return replyTo(outcome, id, `A task cannot become ${String(fields.status)} from there.`, ignoredHeader(ignored));
  };
}

/** A decision carries the name of who made it. */
function stampApprover(fields: Readonly<Record<string, unknown>>, name: string): Readonly<Record<string, unknown>> {
  const decided = fields.approval_state === 'approved' || fields.approval_state === 'rejected';
  return decided ? { ...fields, approver: name.slice(0, 128) } : fields;
}

/** The reply for what came of a change: the row, or the problem that says why it stayed as it was, with the row as it is. */
export function replyTo(
  outcome: ChangeOutcome,
  id: number,
  illegal: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  if (outcome.kind === 'missing') throw new Problem(404, `Agent task ${id} not found`);
  const { json: text, version } = outcome.task;
  if (outcome.kind === 'foreign') throw new Problem(403, `Task ${id} belongs to another run than the caller's.`);
  const current = { current: JSON.parse(text) as unknown };
  if (outcome.kind === 'stale') {
    throw new Problem(412, `Task ${id} was changed meanwhile; it is version ${version} now.`, { members: current });
  }
  if (outcome.kind === 'illegal' || outcome.kind === 'undecided') throw new Problem(409, illegal, { members: current });
  return json(200, text, { ETag: etagOf(id, version), ...headers });
}
