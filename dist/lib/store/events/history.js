import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
/** Most changes of one task that are shown: the newest. */
const MOST = 1000;
/** The changes of a task, oldest first, as a JSON array in text; undefined where there never was such a task. */
export async function taskHistory(database, id) {
    const { events, tasks } = tablesOf(database.schema);
    const [row] = await database.query({
        name: 'task_history',
        text: `
SELECT (SELECT '[' || string_agg(${ENTRY_JSON}, ',' ORDER BY e.id) || ']'
          FROM (SELECT * FROM ${events} WHERE task_id = $1::bigint ORDER BY id DESC LIMIT ${MOST}) AS e) AS items,
       EXISTS (SELECT FROM ${tasks} WHERE id = $1::bigint) AS known`,
        values: [id],
    });
    return row?.items ?? (row?.known === 't' ? '[]' : undefined);
}
const ENTRY_JSON = `json_build_object('id', e.id, 'at', ${timeText('e.at')}, 'action', e.action, 'version', e.version,
  'status_from', e.status_from, 'status_to', e.status_to, 'actor', e.actor, 'channel', e.channel, 'changes', e.changes)::text`;
