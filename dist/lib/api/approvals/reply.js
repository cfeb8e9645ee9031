import { json } from '../http/call.js';
import { etagOf } from '../http/etag.js';
import { Problem } from '../http/problem.js';
/** The row after a decision; throws the Problem where the decision does not count. */
export function replyToDecision({ task, problem }, headers = {}) {
    if (problem !== undefined)
        throw problem;
    if (task === undefined)
        throw new Problem(404, 'Agent task not found');
    return json(200, task.json, { ETag: etagOf(task.id, task.version), ...headers });
}
