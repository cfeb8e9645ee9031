import { getRun } from '../../store/runs/get-run.js';
import { listRuns } from '../../store/runs/list-runs.js';
import { json } from '../http/call.js';
import { toInstant } from '../http/instant.js';
import { readCursor, withCursor, writeCursor } from '../tasks/cursor.js';
import { noSuchRun } from './run-problems.js';
/** GET /runs: a page and the way to the next. */
export function listRunsHandler({ database }) {
    return async ({ query, mountUrl, target }) => {
        const position = query.cursor === undefined ? undefined : readCursor(query.cursor);
        const after = position && { at: position.listed_at, id: position.id };
        const { items, next } = await listRuns(database, filterOf(query), query.limit, after);
        const cursor = next === null ? null : writeCursor({ listed_at: next.at, id: next.id });
        const headers = cursor === null ? {} : { Link: `<${mountUrl}${withCursor(target, cursor)}>; rel="next"` };
        return json(200, `{"items":${items},"next_cursor":${JSON.stringify(cursor)}}`, headers);
    };
}
/** GET /runs/{run_id}: its newest attempt. */
export function getRunHandler({ database }) {
    return async ({ params: { run_id } }) => {
        const run = await getRun(database, run_id);
        if (run === undefined)
            throw noSuchRun(run_id);
        return json(200, run.json);
    };
}
/** GET /runs/{run_id}/{attempt}. */
export function getRunAttemptHandler({ database }) {
    return async ({ params: { run_id, attempt } }) => {
        const run = await getRun(database, run_id, attempt);
        if (run === undefined)
            throw noSuchRun(run_id, attempt);
        return json(200, run.json);
    };
}
function filterOf({ since, until, limit: _limit, cursor: _cursor, ...equal }) {
    return {
        ...equal,
        ...(since === undefined ? {} : { since: toInstant(since) }),
        ...(until === undefined ? {} : { until: toInstant(until) }),
    };
}
