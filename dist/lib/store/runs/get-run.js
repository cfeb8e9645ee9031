import { tablesOf } from '../tables.js';
import { runDetailJson } from './columns.js';
import { RUN_ROW, toRun } from './run-row.js';
/** One attempt of a run, the newest where none is named, with its graph, plan, tasks and attempts; undefined where there is none. */
export async function getRun(database, run_id, attempt) {
    const tables = tablesOf(database.schema);
    const which = attempt === undefined ? '' : ' AND r.attempt = $2::integer';
    const [row] = await database.query({
        name: attempt === undefined ? 'run_get_newest' : 'run_get',
        text: `SELECT ${RUN_ROW}, ${runDetailJson(tables)} AS json FROM ${tables.runs} AS r
            WHERE r.run_id = $1::text${which} ORDER BY r.attempt DESC LIMIT 1`,
        values: attempt === undefined ? [run_id] : [run_id, attempt],
    });
    return row && toRun(row);
}
/** Whether the run that `sourceKey` names is known here. */
export async function isKnownRun(database, runId, sourceKey) {
    const rows = await database.query({
        name: 'is-run-known',
        text: `SELECT 1::text AS found FROM ${tablesOf(database.schema).runs} WHERE run_id = $1::text AND source_key = $2::text`,
        values: [runId, sourceKey],
    });
    return rows.length > 0;
}
/** Whether the run that `sourceKey` names is known here and has ended. */
export async function hasEnded(database, runId, sourceKey) {
    const rows = await database.query({
        name: 'has-run-ended',
        text: `SELECT 1::text AS found FROM ${tablesOf(database.schema).runs}
            WHERE run_id = $1::text AND source_key = $2::text AND status IN ('succeeded', 'failed', 'cancelled', 'awaiting_approval')`,
        values: [runId, sourceKey],
    });
    return rows.length > 0;
}
