import { putTasks } from '../../store/tasks/put-tasks.js';
import { allows } from '../auth/principal.js';
import { Problem } from '../http/problem.js';
import { isStored, logProblem } from '../logs/append-task-log.js';
import { assertMayDecide, readFields } from '../tasks/fields.js';
import { eachAllowed } from './create-items.js';
/** How tasks of registered runs stand now, and the next of what they printed: each in one statement. */
export async function putItems({ database, logged }, items, { principal }) {
    const reporter = {
        actor: principal.id,
        channel: principal.channel,
        owner: principal.owner ?? null,
        // A run that says that it was approved is nobody's approval.
        decides: principal.owner === undefined && allows(principal, 'approvals:decide'),
    };
    return eachAllowed(items, ({ body }) => readPut(body, principal), async (puts) => {
        const outcomes = await putTasks(database, puts, reporter);
        if (outcomes.some((outcome) => 'log' in outcome && outcome.log?.kind === 'appended'))
            logged();
        return outcomes.map((outcome, at) => resultOf(outcome, puts[at], principal));
    });
}
const DECISION = ['approval_state', 'approval_note'];
function readPut(body, principal) {
    const { fields } = readFields(body);
    // What was decided on a result that is carried over is read from where it was decided.
    const isCarried = fields.carried_from != null && fields.approval_state !== 'pending';
    const told = isCarried
        ? Object.fromEntries(Object.entries(fields).filter(([name]) => !DECISION.includes(name)))
        : fields;
    assertMayDecide(principal, told);
    if (principal.owner !== undefined && told.approval_state === 'approved')
        throw new Problem(403, 'A run does not approve itself.');
    const isDecided = told.approval_state === 'approved' || told.approval_state === 'rejected';
    const log = body.log === undefined ? {} : { log: body.log };
    const approval = body.approval == null ? {} : { approval: body.approval };
    return {
        ...told,
        ...log,
        ...approval,
        ...(isDecided ? { approver: principal.name.slice(0, 128) } : {}),
    };
}
function resultOf(outcome, put, principal) {
    switch (outcome.kind) {
        case 'made':
            return { status: 201, task: outcome.task, ...logDone(outcome, put) };
        case 'changed':
        case 'same':
            return { status: 200, task: outcome.task, ...logDone(outcome, put) };
        case 'undecided':
            return {
                problem: new Problem(403, principal.owner === undefined
                    ? `The task waits for a person: ending that needs the scope approvals:decide, which ${principal.name} does not have.`
                    : 'The task waits for a person, and a run does not decide on itself.'),
            };
        case 'foreign':
            return { problem: new Problem(403, `Run ${put?.run_id} belongs to another run than the caller's.`) };
        case 'unregistered':
            return {
                problem: new Problem(409, `Attempt ${put?.attempt} of run ${put?.run_id} is not registered: POST it to runs first.`),
            };
    }
}
function logDone(outcome, put) {
    const { log, task } = outcome;
    if (log === undefined)
        return {};
    return { log: isStored(log) ? { next: log.next } : logProblem(log, task.id, put?.log?.seq ?? 0) };
}
