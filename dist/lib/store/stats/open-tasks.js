import { tablesOf } from '../tables.js';
const OPEN = ['queued', 'running', 'awaiting_approval'];
/** How many tasks are in each open state, zero where none is. Walks the index of states over the open ones alone. */
export async function openTasks(database) {
    const { tasks } = tablesOf(database.schema);
    const counts = OPEN.map((status) => `(SELECT count(*) FROM ${tasks} WHERE status = '${status}') AS ${status}`);
    const [row] = await database.query({ name: 'open_tasks', text: `SELECT ${counts.join(', ')}` });
    return new Map(OPEN.map((status) => [status, Number(row?.[status])]));
}
