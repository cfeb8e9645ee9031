import { createTask } from '../../store/tasks/create-task.ts';
import type { ApiContext } from '../context.ts';
import { type Handler, json } from '../http/call.ts';
import { etagOf } from '../http/etag.ts';
import { assertMayDecide, ignoredHeader, readFields } from './fields.ts';

/** POST /tasks: a new row, at any status. What started now and says nothing of when is given the time. */
export function createTaskHandler({ database, clock, changed }: ApiContext): Handler<'createTask'> {
  return async ({ body, principal, mountUrl }) => {
    const { fields, ignored } = readFields({ ...body });
    assertMayDecide(principal, fields);
    const started_at = fields.started_at ?? (fields.status === 'queued' ? null : new Date(clock.now()).toISOString());
    const author = { actor: principal.id, channel: principal.channel, owner: principal.owner ?? null };
    const task = await createTask(database, { ...fields, started_at }, author);
    changed();
    return json(201, task.json, {
      Location: `${mountUrl}/tasks/${task.id}`,
      ETag: etagOf(task.id, task.version),
      ...ignoredHeader(ignored),
    });
  };
}
