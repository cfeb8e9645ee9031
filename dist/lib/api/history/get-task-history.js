import { taskHistory } from '../../store/events/history.js';
import { json } from '../http/call.js';
import { Problem } from '../http/problem.js';
/** GET /tasks/{id}/history: who changed what, oldest first. */
export function getTaskHistoryHandler({ database }) {
    return async ({ params: { id } }) => {
        const items = await taskHistory(database, id);
        if (items === undefined)
            throw new Problem(404, `Agent task ${id} not found`);
        return json(200, `{"items":${items}}`);
    };
}
