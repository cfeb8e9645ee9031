import { OPEN_POLICY } from '../../../approval/policy.js';
import { decide } from '../../approvals/decide.js';
import { isBot, personFor } from './person.js';
/** Decides as somebody on GitHub, with the teams they are in now. Throws GithubFault where GitHub does not say. */
export async function decideAs({ database, changed }, caller, { task, account, askers, ...decision }) {
    const policy = task.snapshot?.policy ?? OPEN_POLICY;
    const about = { task_id: task.id, run_id: task.run_id, task: task.task };
    if (isBot(account) && !isNamed(account, policy))
        return { ...about, result: 'refused', kind: 'bot', why: `${account.login} is no person.` };
    if (decision.decision === 'approve' && askers.unsure !== undefined && !policy.self_approval)
        return { ...about, result: 'refused', kind: 'pusher', why: askers.unsure };
    const { identity, unseen } = await personFor(caller, account, policy);
    const request = { ...decision, taskId: task.id, identity, asked: askers.asked };
    return { ...about, ...verdictOf(await decide({ database, changed }, request), unseen) };
}
// A bot decides only where the plan wants exactly this one.
function isNamed({ login }, { approvers }) {
    return approvers.some((approver) => approver.trim().toLowerCase() === `github:${login}`.toLowerCase());
}
function verdictOf({ problem, verdict }, unseen) {
    if (problem !== undefined) {
        const kind = typeof problem.members.why === 'string' ? problem.members.why : String(problem.status);
        const more = kind === 'not_approver' && unseen.length > 0 ? ` ${hidden(unseen)}` : '';
        return { result: 'refused', kind, why: `${problem.message}${more}` };
    }
    if (verdict?.kind === 'decided')
        return { result: verdict.outcome };
    return { result: verdict?.kind === 'counted' ? 'counted' : 'same' };
}
function hidden(teams) {
    return `Who is in ${teams.join(', ')} cannot be seen: the server needs to read the members of the organization (Members: read).`;
}
