import { taskHistory } from '../../store/events/history.ts';
import type { ApiContext } from '../context.ts';
import { type Handler, json } from '../http/call.ts';
import { Problem } from '../http/problem.ts';

/** GET /tasks/{id}/history: who changed what, oldest first. */
export function getTaskHistoryHandler({ database }: ApiContext): Handler<'getTaskHistory'> {
  return async ({ params: { id } }) => {
    const items = await taskHistory(database, id);
    if (items === undefined) throw new Problem(404, `Agent task ${id} not found`);
    return json(200, `{"items":${items}}`);
  };
}
