import { showApproval } from '../../store/approvals/show-approval.js';
import { getTask } from '../../store/tasks/get-task.js';
import { listTasks } from '../../store/tasks/list-tasks.js';
import { json } from '../http/call.js';
import { etagOf } from '../http/etag.js';
import { toInstant } from '../http/instant.js';
import { Problem } from '../http/problem.js';
import { readCursor, withCursor, writeCursor } from './cursor.js';
/** GET /tasks: the newest, as a bare array. */
export function listTasksHandler({ database }) {
    return async ({ query }) => json(200, (await listTasks(database, filterOf(query), query.limit ?? 100)).items);
}
/** GET /tasks/paged: a page and the way to the next. */
export function pageTasksHandler({ database }) {
    return async ({ query, mountUrl, target }) => {
        const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
        const { items, next } = await listTasks(database, filterOf(query), query.limit ?? 50, after);
        const cursor = next === null ? null : writeCursor(next);
        const headers = cursor === null ? {} : { Link: `<${mountUrl}${withCursor(target, cursor)}>; rel="next"` };
        return json(200, `{"items":${items},"next_cursor":${JSON.stringify(cursor)}}`, headers);
    };
}
/** GET /tasks/{id}: the row, how its approval stands where people are or were asked, and whether it has a job of the fleet. */
export function getTaskHandler({ database }) {
    return async ({ params: { id } }) => {
        const task = await getTask(database, id);
        if (task === undefined)
            throw new Problem(404, `Agent task ${id} not found`);
        const approval = await showApproval(database, id);
        const more = `${approval === undefined ? '' : `,"approval":${approval}`}${task.isOfFleet ? ',"fleet":true' : ''}`;
        return json(200, `${task.json.slice(0, -1)}${more}}`, { ETag: etagOf(id, task.version) });
    };
}
/** The filters of a checked query. */
export function filterOf(query) {
    const { run_id, attempt, status, task, approval_state, since, until } = query;
    return {
        ...(run_id === undefined ? {} : { run_id }),
        ...(attempt === undefined ? {} : { attempt }),
        ...(status === undefined ? {} : { status }),
        ...(task === undefined ? {} : { task }),
        ...(approval_state === undefined ? {} : { approval_state }),
        ...(since === undefined ? {} : { since: toInstant(since) }),
        ...(until === undefined ? {} : { until: toInstant(until) }),
    };
}
