import { createTask } from '../../store/tasks/create-task.js';
import { json } from '../http/call.js';
import { etagOf } from '../http/etag.js';
import { assertMayDecide, ignoredHeader, readFields } from './fields.js';
/** POST /tasks: a new row, at any status. What started now and says nothing of when is given the time. */
export function createTaskHandler({ database, clock, changed }) {
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
