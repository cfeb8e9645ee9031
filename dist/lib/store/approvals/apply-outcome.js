import { completeForm } from '../../approval/form.js';
import { standing } from '../../approval/judge.js';
import { changeTask } from '../tasks/change-task.js';
import { decisionsOn } from './decisions.js';
import { lockTask } from './waiting-task.js';
const PATCHES = {
    approved: { status: 'succeeded', approval_state: 'approved', reason: null },
    rejected: { status: 'failed', approval_state: 'rejected', reason: 'rejected' },
    changes_requested: { status: 'failed', approval_state: 'rejected', reason: 'changes_requested' },
    cancelled: { status: 'skipped', approval_state: null, reason: 'cancelled' },
};
/** Ends a locked task as it was decided, with the event that says so. */
export async function applyOutcome(place, task, ending) {
    const { outcome, expired = false, approver, note, fields, actor, channel, remarks = {} } = ending;
    const outputs = Object.keys(fields).length === 0 ? {} : { outputs: { ...outputsOf(task), ...fields } };
    return changeTask(place, {
        id: task.id,
        action: expired ? 'expired' : outcome,
        patch: {
            ...PATCHES[outcome],
            ...(expired && outcome === 'rejected' ? { reason: 'expired' } : {}),
            message: expired ? 'Nobody decided in time.' : null,
            approver: approver?.slice(0, 128) ?? null,
            ...(note === undefined || note === '' ? {} : { approval_note: note }),
            ...outputs,
            ...remarks,
            ...(Object.keys(fields).length === 0 ? {} : { fields }),
        },
        decides: true,
        finish: true,
        actor: actor.slice(0, 255),
        channel,
    });
}
/** Ends tasks that wait on from an earlier attempt, where that was decided while the new attempt was on its way. */
export async function settleCarried(place, ids, author) {
    for (const id of ids) {
        // Once the rows before are ours too, what was decided there is there to be read.
        const task = await lockTask(place, id);
        if (task === undefined || task.status !== 'awaiting_approval')
            continue;
        const past = await decisionsOn(place, task);
        const ended = past.find(({ outcome }) => outcome !== null);
        if (ended === undefined || ended.outcome === null)
            continue;
        await applyOutcome(place, task, { ...author, ...endingOf(task, ended, ended.outcome, past) });
    }
}
function endingOf(task, ended, outcome, past) {
    const expired = ended.decision === 'expire';
    const fields = outcome === 'approved' ? completeForm(task.snapshot?.policy?.fields ?? {}, standing(past).fields) : {};
    return { outcome, expired, approver: expired ? null : ended.identity.name, fields };
}
function outputsOf({ json }) {
    return JSON.parse(json).outputs ?? {};
}
