import { completeForm, readForm } from './form.js';
import { countPeople, hasAsked, isMeant, isSamePerson } from './identity.js';
const ENDS = { reject: 'rejected', changes_requested: 'changes_requested', cancel: 'cancelled' };
/** Judges one decision by the policy and what was decided before (oldest first). The only place that says who may decide what. */
export function judge(policy, request, before, now) {
    const ended = before.find(({ outcome }) => outcome !== null);
    if (ended !== undefined)
        return afterTheEnd(before, now, ended.outcome ?? 'approved');
    if (now.decision === 'cancel')
        return end('cancelled', approvalsOf(before), {}, false);
    return (whyNot(policy, request, now) ?? (now.decision === 'approve' ? approval(policy, before, now) : refusal(before, now)));
}
/** The approvals that count so far, and what those who gave them have filled in. */
export function standing(before) {
    const approvals = before.filter(({ decision }) => decision === 'approve');
    return {
        approvals: countPeople(approvals.map(({ identity }) => identity)),
        fields: Object.assign({}, ...approvals.map(({ fields }) => fields).toReversed()),
    };
}
function afterTheEnd(before, now, outcome) {
    const again = before.some(({ decision, identity }) => decision === now.decision && isSamePerson(identity, now.identity));
    return again ? { kind: 'same' } : refused('decided', `It was decided before: ${OUTCOMES[outcome]}.`);
}
const OUTCOMES = {
    approved: 'approved',
    rejected: 'rejected',
    changes_requested: 'changes were requested',
    cancelled: 'cancelled',
};
function whyNot(policy, request, now) {
    if (now.override && !now.mayOverride)
        return refused('override_not_allowed', 'Deciding against the policy needs the right to override it.');
    return (now.override ? undefined : byPolicy(policy, request, now)) ?? byComment(policy, now);
}
function byPolicy(policy, { asked }, now) {
    const { decision, identity } = now;
    if (policy.broken !== null)
        return refused('policy_broken', `The approval policy of the plan cannot be understood (${policy.broken}).`);
    const mayBe = policy.approvers.length === 0 || policy.approvers.some((approver) => isMeant(identity, approver));
    if (!mayBe)
        return refused('not_approver', `${identity.name} is none of the approvers: ${policy.approvers.join(', ')}.`);
    if (now.isStranger && policy.approvers.length === 0)
        return refused('not_approver', `The plan names no approvers, and nobody has said here who ${identity.name} is.`);
    if (decision !== 'approve' || policy.self_approval)
        return undefined;
    if (identity.isRun)
        return refused('self_approval', 'A run does not approve itself.');
    // On a machine of one's own there is nobody else to ask, unless the plan says in so many words that there is.
    if (identity.isOwner && !policy.strict)
        return undefined;
    if (!hasAsked(identity, asked))
        return undefined;
    return refused('self_approval', `${identity.name} has asked for this approval; somebody else must give it.`);
}
function byComment({ comment }, { decision, note }) {
    if (note !== undefined && note.trim() !== '')
        return undefined;
    if (decision === 'changes_requested')
        return refused('comment_missing', 'Say which changes are wanted.');
    const needed = comment === 'required' || (comment === 'on_reject' && decision === 'reject');
    return needed ? refused('comment_missing', 'This decision needs a comment.') : undefined;
}
function approval(policy, before, now) {
    const known = standing(before);
    const form = readForm(policy.fields, now.fields ?? {}, known.fields);
    const own = before.find((past) => past.decision === 'approve' && isSamePerson(past.identity, now.identity));
    if (form.kind === 'faulty') {
        const detail = `The form is not filled in as asked: ${form.faults.map((fault) => `${fault.field} ${fault.detail}`).join('; ')}.`;
        return { ...refused('fields_faulty', detail), faults: form.faults };
    }
    const other = Object.entries(form.values).find(([name, value]) => Object.hasOwn(known.fields, name) && known.fields[name] !== value);
    if (other !== undefined) {
        const detail = 'was filled in otherwise by who approved before';
        return { ...refused('fields_differ', `"${other[0]}" ${detail}.`), faults: [{ field: other[0], detail }] };
    }
    if (own !== undefined && !now.override)
        return { kind: 'same' };
    const approvals = countPeople([...approvers(before), now.identity]);
    const fields = { ...known.fields, ...form.values };
    if (approvals >= policy.required || now.override)
        return end('approved', approvals, completeForm(policy.fields, fields), now.override === true);
    return { kind: 'counted', fields: form.values, approvals, missing: policy.required - approvals };
}
function refusal(before, now) {
    return end(now.decision === 'reject' ? ENDS.reject : ENDS.changes_requested, approvalsOf(before), {}, now.override === true);
}
function approvers(before) {
    return before.filter(({ decision }) => decision === 'approve').map(({ identity }) => identity);
}
function approvalsOf(before) {
    return countPeople(approvers(before));
}
function end(outcome, approvals, fields, override) {
    return { kind: 'decided', outcome, approvals, fields, override };
}
function refused(why, detail) {
    return { kind: 'refused', why, detail };
}
