import { judge } from '../../approval/judge.js';
import { OPEN_POLICY } from '../../approval/policy.js';
import { bindApprovals } from '../../store/approvals/bind-approvals.js';
import { decisionsOn } from '../../store/approvals/decisions.js';
import { expireTask } from '../../store/approvals/expire.js';
import { isChangedSince } from '../../store/approvals/find-request.js';
import { lockTask, newestOf } from '../../store/approvals/waiting-task.js';
import { keepDecision } from './keep-decision.js';
import * as problems from './problems.js';
/**
 * Decides on a task, by whatever channel: the row is locked, the decision judged by the policy the task was bound to when it began to wait,
 * and decision, change and event are kept in one transaction. Any number may decide at one time: each sees what came before.
 */
export async function decide({ database, changed }, request, settle) {
    const outcome = await database.transaction(async (connection) => {
        const place = { schema: database.schema, query: connection.query };
        const decided = await decideIn(place, request);
        if (decided.changed && decided.problem === undefined)
            await settle?.(place);
        return decided;
    });
    if (outcome.changed)
        changed();
    return outcome;
}
async function decideIn(place, request) {
    const given = await lockTask(place, request.taskId);
    if (given === undefined)
        return refusedBy(undefined, problems.missing(request.taskId));
    if (request.owner !== undefined && given.owner !== request.owner)
        return refusedBy(given, problems.foreign(given));
    const current = given.registered ? ((await newestOf(place, given)) ?? given) : given;
    if (current.askedIn !== given.askedIn)
        return refusedBy(given, problems.superseded(given, current));
    const task = await bound(place, current);
    if (task.expired && task.status === 'awaiting_approval' && request.decision !== 'cancel') {
        await expireTask(place, task);
        return { ...refusedBy(await lockTask(place, task.id), problems.expired(task)), changed: true };
    }
    return judged(place, { ...task, isStale: await isStale(place, given, request) }, request);
}
async function judged(place, task, request) {
    const policy = task.snapshot?.policy ?? OPEN_POLICY;
    const asked = [...(task.snapshot?.policy == null ? [] : task.snapshot.asked), ...(request.asked ?? [])];
    const verdict = judge(policy, { asked }, await decisionsOn(place, task), {
        ...request,
        note: request.note ?? undefined,
        fields: request.fields ?? undefined,
    });
    const isRepeat = verdict.kind === 'same' || (verdict.kind === 'decided' && problems.saidBefore(task, request));
    if (isRepeat)
        return { task, verdict: { kind: 'same' }, changed: false };
    const problem = problems.problemOf(task, request, verdict);
    if (problem !== undefined)
        return { task, verdict, changed: false, problem };
    if (verdict.kind === 'counted' || verdict.kind === 'decided')
        await keepDecision(place, task, request, verdict, policy);
    return { task: (await lockTask(place, task.id)) ?? task, verdict, changed: true };
}
// A row that began to wait by a way that knows nothing of policies.
async function bound(place, task) {
    if (task.status !== 'awaiting_approval' || task.snapshot !== null)
        return task;
    await bindApprovals(place, [{ id: task.id }]);
    return (await lockTask(place, task.id)) ?? task;
}
async function isStale(place, given, { version, seen }) {
    if (version != null && version !== given.version)
        return true;
    if (seen == null || seen === given.version || given.status !== 'awaiting_approval')
        return false;
    return isChangedSince(place, given.id, seen);
}
function refusedBy(task, problem) {
    return { ...(task === undefined ? {} : { task }), changed: false, problem };
}
