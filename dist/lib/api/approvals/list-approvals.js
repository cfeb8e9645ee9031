import { judge } from '../../approval/judge.js';
import { OPEN_POLICY } from '../../approval/policy.js';
import { listWaiting } from '../../store/approvals/inbox.js';
import { showApproval } from '../../store/approvals/show-approval.js';
import { allows } from '../auth/principal.js';
import { json } from '../http/call.js';
import { identityOf } from './identity-of.js';
import { readPosition, writePosition } from './position.js';
/** How many are looked at where only those are wanted that the caller may decide. */
const PAGE = 200;
/** GET /approvals: what waits for a decision, the oldest first; with `mine` only what the caller may approve. */
export function listApprovalsHandler({ database }) {
    return async ({ query, principal }) => {
        const { limit = 50, mine = false } = query;
        let after = query.cursor === undefined ? null : readPosition(query.cursor);
        const found = [];
        let more = true;
        while (more && found.length < limit) {
            const page = await listWaiting(database, mine ? PAGE : limit + 1, after);
            more = page.length === (mine ? PAGE : limit + 1);
            for (const one of page) {
                if (found.length === limit) {
                    more = true;
                    break;
                }
                after = one.position;
                if (!mine || mayApprove(principal, one))
                    found.push(one);
            }
        }
        const items = await Promise.all(found.map((one) => shown(one, principal)));
        const next = more && after !== null ? writePosition(after) : null;
        return json(200, `{"items":[${items.join(',')}],"next_cursor":${JSON.stringify(next)}}`);
    };
    async function shown(one, principal) {
        const approval = await showApproval(database, one.id);
        return `{"task":${one.json},"plan":${JSON.stringify(one.plan)},"approval":${approval ?? 'null'},"may_approve":${mayApprove(principal, one)}}`;
    }
}
function mayApprove(principal, { snapshot }) {
    if (!allows(principal, 'approvals:decide'))
        return false;
    // Only who may is asked here: the words and the form come with the decision.
    const policy = { ...(snapshot?.policy ?? OPEN_POLICY), comment: 'optional', fields: {} };
    const asked = snapshot?.policy == null ? [] : snapshot.asked;
    return judge(policy, { asked }, [], { decision: 'approve', identity: identityOf(principal) }).kind !== 'refused';
}
