import { appendLog, LOG_LIMIT } from '../../store/logs/append-log.js';
import { json } from '../http/call.js';
import { Problem } from '../http/problem.js';
/** POST /tasks/{id}/log: the chunk that comes next. The same number again changes nothing, whatever its bytes. */
export function appendTaskLogHandler({ database, logged }) {
    return async ({ params: { id }, query: { seq }, body, principal }) => {
        // No body at all is how an empty one arrives.
        const bytes = body;
        if (bytes === undefined || bytes.byteLength === 0) {
            throw new Problem(422, 'A chunk has at least one byte.', { errors: [{ pointer: '', detail: 'is empty' }] });
        }
        const owner = principal.owner === undefined ? {} : { owner: principal.owner };
        const outcome = await appendLog(database, { task: id, seq, bytes, ...owner });
        if (!isStored(outcome))
            throw logProblem(outcome, id, seq);
        if (outcome.kind === 'appended')
            logged();
        return json(200, { seq, next_seq: outcome.next, bytes: outcome.bytes });
    };
}
/** True for a chunk that is stored, now or before. */
export function isStored(outcome) {
    return outcome.kind === 'appended' || outcome.kind === 'same';
}
/** Why a chunk of the log of task `id` was not taken. */
export function logProblem(outcome, id, seq) {
    if (outcome.kind === 'missing')
        return new Problem(404, `Agent task ${id} not found`);
    if (outcome.kind === 'foreign')
        return new Problem(403, `Task ${id} belongs to another run than the caller's.`);
    const members = { members: { next_seq: outcome.next } };
    if (outcome.kind === 'gap')
        return new Problem(409, `Chunk ${outcome.next} comes next, not ${seq}.`, members);
    return new Problem(413, `The log of a task has at most ${LOG_LIMIT} bytes; this one has ${outcome.bytes}.`, members);
}
