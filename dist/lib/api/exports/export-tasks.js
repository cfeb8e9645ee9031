import { listTasks } from '../../store/tasks/list-tasks.js';
import { readCursor } from '../tasks/cursor.js';
import { filterOf } from '../tasks/list-tasks.js';
import { csvLine } from './csv.js';
/** The columns of the original, in its order, and what decisions added. */
const COLUMNS = [
    'id',
    'task',
    'run_id',
    'status',
    'started_at',
    'finished_at',
    'duration_ms',
    'outputs_uri',
    'log_excerpt',
    'approval_state',
    'approver',
    'approval_note',
];
const PAGE = 200;
const EXCERPT_LENGTH = 100;
/** GET /tasks/paged.csv: as many rows as asked for, newest first, read and written a page at a time. */
export function exportTasksHandler({ database }) {
    return async ({ query }) => {
        const after = query.cursor === undefined ? undefined : readCursor(query.cursor);
        const pages = pagesOf(database, filterOf(query), query.limit ?? 1000, after);
        // The first page before anything is sent: a database that is away is then a status and not a broken download.
        const first = await pages.next();
        return {
            status: 200,
            type: 'text/csv',
            headers: {
                'Content-Disposition': 'attachment; filename="agent_tasks.csv"',
                'X-Content-Type-Options': 'nosniff',
                'Cache-Control': 'no-store',
            },
            body: linesOf(first, pages),
        };
    };
}
async function* linesOf(first, pages) {
    yield csvLine(COLUMNS);
    for (let page = first; !page.done; page = await pages.next()) {
        if (page.value.length > 0)
            yield page.value.map(lineOf).join('');
    }
}
async function* pagesOf(database, filter, limit, from) {
    let after = from;
    for (let left = limit; left > 0; left -= PAGE) {
        const { items, next } = await listTasks(database, filter, Math.min(PAGE, left), after);
        yield JSON.parse(items);
        if (next === null)
            return;
        after = next;
    }
}
function lineOf(task) {
    return csvLine(COLUMNS.map((column) => (column === 'log_excerpt' ? cut(task[column]) : task[column])));
}
function cut(text) {
    if (text === null)
        return null;
    // By characters, so that none is cut in two.
    const characters = [...String(text).slice(0, 2 * EXCERPT_LENGTH + 2)];
    return characters.length > EXCERPT_LENGTH ? `${characters.slice(0, EXCERPT_LENGTH).join('')}...` : String(text);
}
