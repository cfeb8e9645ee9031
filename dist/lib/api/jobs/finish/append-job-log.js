import { taskName } from '../../../run/names/task-name.js';
import { appendJobLog } from '../../../store/jobs/log/append-job-log.js';
import { Problem } from '../../http/problem.js';
import { isStored, logProblem } from '../../logs/append-task-log.js';
import { lostJob } from '../fleet-problems.js';
/** POST /fleet/jobs/{job}/log: the chunk that comes next in the log of a job's task. */
export function appendJobLogHandler({ context }) {
    return async ({ params: { job: id }, query: { seq }, body, header }) => {
        const bytes = body;
        if (bytes === undefined || bytes.byteLength === 0) {
            throw new Problem(422, 'A chunk has at least one byte.', { errors: [{ pointer: '', detail: 'is empty' }] });
        }
        const ticket = header('x-job-ticket');
        if (ticket === undefined) {
            throw new Problem(422, 'Send the ticket of the job as X-Job-Ticket.', {
                errors: [{ pointer: 'header/x-job-ticket', detail: 'is missing' }],
            });
        }
        const logged = await appendJobLog(context.database, { id, ticket, seq, bytes }, taskName);
        if (logged.kind === 'lost')
            throw lostJob(id);
        if (logged.kind === 'early') {
            throw new Problem(409, 'The task is not registered yet: send the chunk again in a moment.', {
                members: { early: true },
                headers: { 'Retry-After': '1' },
            });
        }
        const { outcome } = logged;
        if (!isStored(outcome))
            throw logProblem(outcome, id, seq);
        if (outcome.kind === 'appended')
            context.logged();
        return { status: 204 };
    };
}
