import { getRun } from '../../store/runs/get-run.ts';
import { listRuns, type RunFilter } from '../../store/runs/list-runs.ts';
import type { ApiContext } from '../context.ts';
import { type Call, type Handler, json } from '../http/call.ts';
import { toInstant } from '../http/instant.ts';
import { readCursor, withCursor, writeCursor } from '../tasks/cursor.ts';
import { noSuchRun } from './run-problems.ts';

/** GET /runs: a page and the way to the next. */
export function listRunsHandler({ database }: ApiContext): Handler<'listRuns'> {
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
export function getRunHandler({ database }: ApiContext): Handler<'getRun'> {
  return async ({ params: { run_id } }) => {
    const run = await getRun(database, run_id);
    if (run === undefined) throw noSuchRun(run_id);
    return json(200, run.json);
  };
}

/** GET /runs/{run_id}/{attempt}. */
export function getRunAttemptHandler({ database }: ApiContext): Handler<'getRunAttempt'> {
  return async ({ params: { run_id, attempt } }) => {
    const run = await getRun(database, run_id, attempt);
    if (run === undefined) throw noSuchRun(run_id, attempt);
    return json(200, run.json);
  };
}

function filterOf({ since, until, limit: _limit, cursor: _cursor, ...equal }: Call<'listRuns'>['query']): RunFilter {
  return {
    ...equal,
    ...(since === undefined ? {} : { since: toInstant(since) }),
    ...(until === undefined ? {} : { until: toInstant(until) }),
  };
}
