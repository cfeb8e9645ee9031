import { jsonRow } from '../json-row.js';
import { timeText } from '../tasks/columns.js';
/** The columns as one JSON object, in the order of `Endpoint`. */
export const ENDPOINT_JSON = jsonRow([
    ['id', 'id'],
    ['url', 'url'],
    ['description', 'description'],
    ['events', 'to_json(events)'],
    ['plans', 'to_json(plans)'],
    ['disabled', 'disabled_at IS NOT NULL'],
    ['disabled_reason', 'disabled_reason'],
    ['disabled_at', timeText('disabled_at')],
    ['failing_since', timeText('failing_since')],
    ['delivered_at', timeText('delivered_at')],
    ['created_by', 'created_by'],
    ['created_at', timeText('created_at')],
    ['updated_at', timeText('updated_at')],
]);
