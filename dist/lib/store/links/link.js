import { jsonRow } from '../json-row.js';
import { timeText } from '../tasks/columns.js';
/** The columns of the row `l` as one JSON object in text, in the order of `Link`. */
export const LINK_JSON = `${jsonRow([
    ['id', 'l.id'],
    ['task_id', 'l.task_id'],
    ['run_id', 'l.run_id'],
    ['task', 'l.task'],
    ['asked_in', 'l.asked_in'],
    ['recipient', 'l.recipient'],
    ['created_by', 'l.created_by'],
    ['created_at', timeText('l.created_at')],
    ['expires_at', timeText('l.expires_at')],
    ['used_at', timeText('l.used_at')],
    ['revoked_at', timeText('l.revoked_at')],
    [
        'state',
        `CASE WHEN l.used_at IS NOT NULL THEN 'used' WHEN l.revoked_at IS NOT NULL THEN 'revoked'
          WHEN l.expires_at <= clock_timestamp() THEN 'expired' ELSE 'open' END`,
    ],
])}::text`;
