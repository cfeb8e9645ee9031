/** How a task stands after each outcome of a decision. */
export const DECIDED_AS = {
    approved: { status: 'succeeded', reason: null, approval_state: 'approved' },
    rejected: { status: 'failed', reason: 'rejected', approval_state: 'rejected' },
    changes_requested: { status: 'failed', reason: 'changes_requested', approval_state: 'rejected' },
    cancelled: { status: 'skipped', reason: 'cancelled', approval_state: null },
};
/** A task after a decision on it; one that is counted among several changes nothing but the list of them. */
export function decided(task, event) {
    const { type: _type, task: _task, outcome, ...facts } = event;
    const decision = { ...facts, outcome };
    const decisions = [...(task.decisions ?? []), decision];
    if (outcome === null)
        return { ...task, decisions };
    const expired = event.decision === 'expire' && outcome === 'rejected';
    const { message: _message, ...rest } = task;
    return {
        ...rest,
        ...DECIDED_AS[outcome],
        ...(expired ? { reason: 'expired' } : {}),
        outputs: { ...task.outputs, ...event.fields },
        ...(event.note === undefined ? {} : { approval_note: event.note }),
        decisions,
    };
}
/** What people want changed before the run goes on, by step: what the next attempt runs again, and why. */
export function changesRequested(run) {
    const wanted = new Map();
    for (const { step, reason, approval_note = '' } of run.tasks.values()) {
        if (reason !== 'changes_requested')
            continue;
        const before = wanted.get(step);
        wanted.set(step, before === undefined ? approval_note : `${before}\n${approval_note}`);
    }
    return wanted;
}
