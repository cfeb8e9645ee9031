import { applyOutcome } from '../../store/approvals/apply-outcome.js';
import { addDecision } from '../../store/approvals/decisions.js';
import { leftWaiting, lockTask } from '../../store/approvals/waiting-task.js';
import { changeTask } from '../../store/tasks/change-task.js';
/** Keeps a decision that counts: the decision itself, what the task becomes by it, and the events of both. */
export async function keepDecision(place, task, request, verdict, policy) {
    const { decision, identity, channel, note } = request;
    const outcome = verdict.kind === 'decided' ? verdict.outcome : null;
    const override = verdict.kind === 'decided' && verdict.override;
    await addDecision(place, task, {
        decision,
        identity,
        channel,
        outcome,
        override,
        note: note ?? undefined,
        fields: verdict.fields,
    });
    if (verdict.kind === 'counted')
        return count(place, task, request, verdict, policy);
    const ending = {
        outcome: verdict.outcome,
        approver: identity.name,
        note: note ?? undefined,
        fields: verdict.fields,
        actor: identity.id,
        channel,
        remarks: {
            ...request.remarks,
            ...(override ? { override } : {}),
            ...(policy.required > 1 ? { approvals: verdict.approvals } : {}),
        },
    };
    await applyOutcome(place, task, ending);
    for (const id of await leftWaiting(place, task)) {
        const left = await lockTask(place, id);
        if (left !== undefined)
            await applyOutcome(place, left, ending);
    }
}
async function count(place, task, { identity, channel, note, remarks }, { approvals, missing, fields }, policy) {
    await changeTask(place, {
        id: task.id,
        action: 'approval_counted',
        patch: {
            message: `${approvals} of ${policy.required} approvals, the last by ${identity.name}.`,
            ...remarks,
            approvals,
            missing,
            ...(note == null || note === '' ? {} : { note }),
            ...(Object.keys(fields).length === 0 ? {} : { fields }),
        },
        decides: false,
        actor: identity.id.slice(0, 255),
        channel,
    });
}
