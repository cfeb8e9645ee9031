import { Fault } from '../../../errors.js';
import { nameOfRun } from '../../../store/fleet-runs/fleet-run.js';
import { jobOfTicket } from '../../../store/jobs/claim/take-job.js';
import { finishAndTake } from '../../../store/jobs/finish/finish-and-take.js';
import { finishJob } from '../../../store/jobs/finish/finish-job.js';
import { json } from '../../http/call.js';
import { findJob, give } from '../claim/find-job.js';
import { newTicket, ticketAfter } from '../claim/ticket.js';
import { lostJob } from '../fleet-problems.js';
import { assertInside } from './inside.js';
/** POST /fleet/jobs/{job}/finish: a job ended; the next one for the same worker may come with the answer. */
export function finishJobHandler(parts) {
    const { context, queue, bell } = parts;
    return async ({ params: { job: id }, body }) => {
        const { ticket, claim = false } = body;
        assertInside(body.artifacts.map(({ path }, at) => [`/artifacts/${at}/path`, path]));
        const finish = {
            id,
            ticket,
            events: JSON.stringify(body.events),
            end: JSON.stringify(body.end),
            artifacts: JSON.stringify(body.artifacts),
        };
        const quick = claim && queue.sql !== undefined ? await finishAtOnce(parts, queue.sql, finish) : undefined;
        if (quick !== undefined)
            return json(200, `{"next":${quick.next ?? 'null'}}`);
        const finished = await finishJob(context.database, finish);
        if (finished === undefined)
            throw lostJob(id);
        if (finished.isFirst)
            bell.ring('results', nameOfRun(finished.run));
        const { lane, worker, isFirst } = finished;
        // The row says that it ended: a queue that could not be told gives the job once more, and is told then.
        const told = queue.finish({ id: String(id), lane }, ticket).catch(() => false);
        const next = claim && worker !== undefined && !worker.draining ? await nextJob(parts, worker, ticket, isFirst) : null;
        await told;
        return json(200, `{"next":${next ?? 'null'}}`);
    };
}
// In one statement, where all is as usual; undefined where the careful way has to tell what is the matter.
async function finishAtOnce(parts, sql, finish) {
    const { context, bell, lockMs } = parts;
    const ticket = ticketAfter(finish.ticket);
    const done = await finishAndTake(context.database, sql, finish, { ticket, lockMs }).catch(unlessAway);
    if (!done?.isFirst)
        return undefined;
    bell.ring('results', nameOfRun(done.run));
    const { next, worker } = done;
    if (next === undefined || worker === undefined || next.json !== undefined)
        return { next: next?.json };
    // Where even that fails the job's lock runs out, and it goes to others.
    return { next: await give(parts, { worker, ticket }, next).catch(() => undefined) };
}
function unlessAway(thrown) {
    if (thrown instanceof Fault)
        throw thrown;
}
// The end is kept, so that no trouble with the next job is trouble with this one.
async function nextJob(parts, worker, before, isFirst) {
    try {
        const ticket = ticketAfter(before);
        const given = isFirst ? undefined : await jobOfTicket(parts.context.database, ticket, parts.lockMs);
        if (given !== undefined)
            return given;
        const { found } = await findJob(parts, { worker, ticket: isFirst ? ticket : newTicket() });
        return found ?? null;
    }
    catch {
        return null;
    }
}
