import { bindApprovals } from '../../store/approvals/bind-approvals.js';
import { changeTask } from '../../store/tasks/change-task.js';
import { decide } from '../approvals/decide.js';
import { identityOf } from '../approvals/identity-of.js';
import { replyToDecision } from '../approvals/reply.js';
import { assertScope } from '../auth/principal.js';
import { json } from '../http/call.js';
import { etagOf, versionAsked } from '../http/etag.js';
import { Problem } from '../http/problem.js';
import { assertMayDecide, ignoredHeader, readFields } from './fields.js';
/** What names a task; it is set once. */
const FIXED = new Set(['task', 'run_id', 'attempt']);
/**
 * PATCH /tasks/{id}: sets what is given, clears what is null, and refuses a state that cannot follow. One that ends what a person must
 * decide is that person's decision, and judged as any other.
 */
export function updateTaskHandler(context) {
    return async ({ params: { id }, body, principal, header }) => {
        const { version: seen, ...rest } = { ...body };
        const { fields, ignored } = readFields(rest, FIXED);
        assertMayDecide(principal, fields);
        const change = { id, version: versionAsked(header('if-match'), id) ?? seen, principal };
        const outcome = await update(context, { ...change, fields: stampApprover(fields, principal.name) });
        if (outcome.kind === 'undecided') {
            assertScope(principal, 'approvals:decide');
            return decided(context, { ...change, fields }, outcome, ignoredHeader(ignored));
        }
        return replyTo(outcome, id, `A task cannot become ${String(fields.status)} from there.`, ignoredHeader(ignored));
    };
}
async function update({ database, changed }, { id, fields, version, principal }) {
    const { id: actor, channel, owner } = principal;
    const outcome = await changeTask(database, {
        id,
        action: 'updated',
        patch: fields,
        decides: false,
        actor,
        channel,
        ...(version == null ? {} : { version }),
        ...(owner === undefined ? {} : { owner }),
    });
    if (outcome.kind === 'changed') {
        if (fields.status === 'awaiting_approval')
            await bindApprovals(database, [{ id }]);
        changed();
    }
    return outcome;
}
/** What a decision sets, and what the form sets. */
const DECIDED = ['status', 'approval_state', 'approval_note', 'approver', 'reason', 'message', 'outputs'];
async function decided(context, change, undecided, headers) {
    const { id, fields, version, principal } = change;
    const decision = decisionIn(fields);
    if (decision === undefined)
        return replyTo(undecided, id, 'What a person has decided, or must decide, is not changed by this.');
    const { approval_note: note } = fields;
    const outcome = await decide(context, {
        taskId: id,
        decision,
        identity: identityOf(principal),
        channel: principal.channel,
        note: typeof note === 'string' ? note : undefined,
        version,
        owner: principal.owner,
    });
    const reply = replyToDecision(outcome, headers);
    const rest = Object.fromEntries(Object.entries(fields).filter(([name]) => !DECIDED.includes(name)));
    if (Object.keys(rest).length === 0)
        return reply;
    return replyTo(await update(context, { id, fields: rest, version: undefined, principal }), id, '', headers);
}
function decisionIn({ status, approval_state }) {
    if (approval_state === 'approved')
        return status === undefined || status === 'succeeded' ? 'approve' : undefined;
    if (approval_state === 'rejected')
        return status === undefined || status === 'failed' ? 'reject' : undefined;
    if (status === 'succeeded')
        return 'approve';
    if (status === 'failed')
        return 'reject';
    return status === 'skipped' ? 'cancel' : undefined;
}
/** A decision carries the name of who made it. */
function stampApprover(fields, name) {
    const decided = fields.approval_state === 'approved' || fields.approval_state === 'rejected';
    return decided ? { ...fields, approver: name.slice(0, 128) } : fields;
}
/** The reply for what came of a change: the row, or the problem that says why it stayed as it was, with the row as it is. */
export function replyTo(outcome, id, illegal, headers = {}) {
    if (outcome.kind === 'missing')
        throw new Problem(404, `Agent task ${id} not found`);
    const { json: text, version } = outcome.task;
    if (outcome.kind === 'foreign')
        throw new Problem(403, `Task ${id} belongs to another run than the caller's.`);
    const current = { current: JSON.parse(text) };
    if (outcome.kind === 'stale') {
        throw new Problem(412, `Task ${id} was changed meanwhile; it is version ${version} now.`, { members: current });
    }
    if (outcome.kind === 'illegal' || outcome.kind === 'undecided')
        throw new Problem(409, illegal, { members: current });
    return json(200, text, { ETag: etagOf(id, version), ...headers });
}
