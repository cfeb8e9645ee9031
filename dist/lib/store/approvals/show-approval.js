import { standing } from '../../approval/judge.js';
import { OPEN_POLICY } from '../../approval/policy.js';
import { snapshotOf } from '../../approval/snapshot.js';
import { tablesOf } from '../tables.js';
import { timeText } from '../tasks/columns.js';
import { decisionsJson, decisionsOn } from './decisions.js';
import { readTask } from './waiting-task.js';
/** How the approval of a task stands, as JSON in text; undefined where nobody was ever asked and nobody has decided. */
export async function showApproval(place, id) {
    const task = await readTask(place, id);
    if (task === undefined)
        return undefined;
    const decisions = await decisionsJson(place, task);
    if (task.snapshot === null && task.status !== 'awaiting_approval' && decisions === '[]')
        return undefined;
    const { snapshot, times } = await snapshotAndTimes(place, task);
    const { approvals, fields } = standing(await decisionsOn(place, task));
    const { expires_in_ms: _, remind_after_ms: __, strict: ___, fields_order: ____, ...policy } = snapshot.policy ?? OPEN_POLICY;
    const missing = task.status === 'awaiting_approval' ? Math.max(0, policy.required - approvals) : 0;
    const shown = JSON.stringify({ policy, asked_by: snapshot.asked, ...times, approvals, missing, filled: fields });
    return `${shown.slice(0, -1)},"decisions":${decisions}}`;
}
async function snapshotAndTimes(place, task) {
    const { tasks } = tablesOf(place.schema);
    const [row] = await place.query({
        name: 'approval_times',
        text: `SELECT ${timeText('approval_expires_at')} AS expires_at, ${timeText('approval_reminded_at')} AS reminded_at FROM ${tasks} WHERE id = $1::bigint`,
        values: [task.id],
    });
    const nothing = snapshotOf({ written: undefined, askers: [] }, null);
    return {
        snapshot: task.snapshot ?? nothing,
        times: { expires_at: row?.expires_at ?? null, reminded_at: row?.reminded_at ?? null },
    };
}
