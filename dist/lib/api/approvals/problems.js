import { Problem } from '../http/problem.js';
const STATUSES = {
    decided: 409,
    not_approver: 403,
    self_approval: 403,
    override_not_allowed: 403,
    policy_broken: 409,
    comment_missing: 422,
    fields_faulty: 422,
    fields_differ: 409,
};
/** States a task can be cancelled in. */
const OPEN = ['queued', 'running', 'awaiting_approval'];
/** There is no such task. */
export function missing(id) {
    return new Problem(404, `Agent task ${id} not found`);
}
/** The task is another run's. */
export function foreign({ id }) {
    return new Problem(403, `Task ${id} belongs to another run than the caller's.`);
}
/** The task was asked for anew by a later attempt. */
export function superseded(given, current) {
    const detail = `Task ${given.id} was run again: attempt ${current.attempt} is task ${current.id}, and that is to be decided on.`;
    return new Problem(409, detail, { members: { ...currentOf(current), why: 'superseded' } });
}
/** The time is over; what that means has been done. */
export function expired(task) {
    return new Problem(409, 'The time for a decision is over.', { members: { ...currentOf(task), why: 'expired' } });
}
/** Why a judged decision does not count; undefined where it does. */
export function problemOf(task, { decision }, verdict) {
    const members = currentOf(task);
    if (task.isStale) {
        return new Problem(412, `Task ${task.id} was changed meanwhile; it is version ${task.version} now.`, { members });
    }
    if (verdict.kind === 'refused' && (verdict.why === 'decided' || waits(task, decision))) {
        const errors = verdict.faults?.map(({ field, detail }) => ({ pointer: `/fields/${field}`, detail }));
        return new Problem(STATUSES[verdict.why], verdict.detail, {
            members: { ...members, why: verdict.why },
            ...(errors === undefined ? {} : { errors }),
        });
    }
    if (waits(task, decision))
        return undefined;
    return new Problem(409, `The task does not wait for this: it cannot be ${WORDS[decision]} now.`, { members });
}
const WORDS = { approve: 'approved', reject: 'rejected', changes_requested: 'sent back', cancel: 'cancelled' };
function waits({ status }, decision) {
    return decision === 'cancel' ? OPEN.includes(status) : status === 'awaiting_approval';
}
/** True for what the same person has decided in the same way before decisions were kept one by one. */
export function saidBefore({ json }, { decision, identity }) {
    const row = JSON.parse(json);
    if (row.approver !== identity.name.slice(0, 128))
        return false;
    if (decision === 'approve')
        return row.approval_state === 'approved' && row.status === 'succeeded';
    if (decision === 'reject')
        return row.approval_state === 'rejected' && row.status === 'failed';
    return decision === 'cancel' && row.reason === 'cancelled' && row.status === 'skipped';
}
function currentOf({ json }) {
    return { current: JSON.parse(json) };
}
