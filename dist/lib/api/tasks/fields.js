import { TASK_COLUMNS } from '../../store/tasks/columns.js';
import { assertScope } from '../auth/principal.js';
import { toInstant } from '../http/instant.js';
const TIMES = ['started_at', 'finished_at', 'webhook_notified_at'];
const WRITABLE = new Set(TASK_COLUMNS);
/** Fields that no body may set: who approved is who calls. */
const NEVER = new Set(['approver']);
/** Takes from a checked body what a row has; times get a zone, everything else stays as it is. */
export function readFields(body, refused = new Set()) {
    const fields = {};
    const ignored = [];
    for (const [name, value] of Object.entries(body)) {
        if (!WRITABLE.has(name) || NEVER.has(name) || refused.has(name))
            ignored.push(name);
        else
            fields[name] = typeof value === 'string' && TIMES.includes(name) ? toInstant(value) : value;
    }
    return { fields, ignored };
}
/** Throws a Problem 403 where fields say that a person decided and the caller may not decide. Asking for a decision is not deciding. */
export function assertMayDecide(principal, fields) {
    const asks = fields.approval_state === 'pending' && fields.status === 'awaiting_approval';
    const decides = ('approval_state' in fields && !asks && fields.approval_state !== null) || typeof fields.approval_note === 'string';
    if (decides)
        assertScope(principal, 'approvals:decide');
}
/** The header that names what was ignored, for people who look; none where nothing was. */
export function ignoredHeader(ignored) {
    if (ignored.length === 0)
        return {};
    const names = ignored.slice(0, 20).map((name) => name.replace(/[^\w.-]/g, '?').slice(0, 64));
    return { Warning: `299 - "ignored fields: ${names.join(', ')}"` };
}
