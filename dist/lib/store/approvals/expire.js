import { completeForm } from '../../approval/form.js';
import { standing } from '../../approval/judge.js';
import { OPEN_POLICY } from '../../approval/policy.js';
import { TASK_EVENT_COLUMNS } from '../events/event-sql.js';
import { tablesOf } from '../tables.js';
import { applyOutcome } from './apply-outcome.js';
import { addDecision, decisionsOn } from './decisions.js';
import { leftWaiting, lockTask, newestOf } from './waiting-task.js';
const EXPIRY = { provider: 'expiry', id: 'expiry', name: 'nobody in time' };
/** How many tasks one sweep looks at in one transaction. */
const AT_ONCE = 50;
/** Ends a locked task whose time is over as its policy says. */
export async function expireTask(place, task) {
    const policy = task.snapshot?.policy ?? OPEN_POLICY;
    const outcome = policy.on_expire === 'approve' && policy.broken === null ? 'approved' : 'rejected';
    const past = await decisionsOn(place, task);
    const fields = outcome === 'approved' ? completeForm(policy.fields, standing(past).fields) : {};
    const channel = 'expiry';
    await addDecision(place, task, {
        decision: 'expire',
        identity: EXPIRY,
        channel,
        outcome,
        override: false,
        note: undefined,
        fields,
    });
    const ending = { outcome, expired: true, approver: null, fields, actor: EXPIRY.id, channel };
    await applyOutcome(place, task, ending);
    for (const id of await leftWaiting(place, task)) {
        const left = await lockTask(place, id);
        if (left !== undefined)
            await applyOutcome(place, left, ending);
    }
}
/**
 * Ends what nobody decided in time, and says once of what waits long that it does, by the database's clock. Any number of servers may sweep
 * at one time: each task is locked and looked at again, so that it ends once.
 */
export async function sweepApprovals(database) {
    const due = await database.query({ name: 'approvals_due', text: dueSql(database.schema), values: [AT_ONCE] });
    let expired = 0;
    for (const { id } of due) {
        const ended = await database.transaction((connection) => expireOne({ schema: database.schema, query: connection.query }, Number(id)));
        if (ended)
            expired++;
    }
    const reminded = await database.query({
        name: 'approvals_remind',
        text: remindSql(database.schema),
        values: [AT_ONCE],
    });
    return { expired, reminded: reminded.length, more: due.length >= AT_ONCE || reminded.length >= AT_ONCE };
}
async function expireOne(place, id) {
    const task = await lockTask(place, id);
    if (task === undefined || task.status !== 'awaiting_approval' || !task.expired)
        return false;
    const newest = task.registered ? await newestOf(place, task) : task;
    if (newest?.id === task.id) {
        await expireTask(place, task);
        return true;
    }
    // A later attempt waits on, or asks anew: it has a time of its own.
    await forget(place, id);
    return false;
}
async function forget(place, id) {
    const { tasks } = tablesOf(place.schema);
    const text = `UPDATE ${tasks} SET approval_expires_at = NULL WHERE id = $1::bigint`;
    await place.query({ name: 'approval_forget', text, values: [id] });
}
function dueSql(schema) {
    return `
SELECT id FROM ${tablesOf(schema).tasks}
 WHERE status = 'awaiting_approval' AND approval_expires_at <= clock_timestamp()
 ORDER BY approval_expires_at LIMIT $1::integer`;
}
function remindSql(schema) {
    const { tasks, events } = tablesOf(schema);
    const since = `(t.approval ->> 'bound_at')::timestamptz`;
    return `
WITH b AS (
  SELECT t.id FROM ${tasks} AS t
   WHERE t.status = 'awaiting_approval' AND t.approval_reminded_at IS NULL
     AND ${since} + (t.approval #>> '{policy,remind_after_ms}')::bigint * interval '1 ms' <= clock_timestamp()
     AND NOT EXISTS (SELECT FROM ${tasks} AS n WHERE t.registered AND n.registered AND n.run_id = t.run_id AND n.task = t.task AND n.attempt > t.attempt)
   ORDER BY t.listed_at, t.id LIMIT $1::integer FOR UPDATE SKIP LOCKED
), t AS (
  UPDATE ${tasks} AS u SET approval_reminded_at = clock_timestamp() FROM b WHERE u.id = b.id RETURNING u.*
), event AS (
  INSERT INTO ${events} (${TASK_EVENT_COLUMNS})
  SELECT 'task', 'reminded', t.id, t.run_id, t.attempt, t.task, t.version, t.status, t.status, 'expiry', 'expiry', NULL FROM t ORDER BY t.id
)
SELECT id FROM t`;
}
