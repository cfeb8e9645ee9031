import { settleCarried } from '../approvals/apply-outcome.js';
import { bindApprovals } from '../approvals/bind-approvals.js';
import { appendLogs } from '../logs/append-log.js';
import { tablesOf } from '../tables.js';
import { foldPuts } from './fold-puts.js';
import { getTask } from './get-task.js';
import { putSql } from './put-sql.js';
/**
 * Puts many tasks in one statement (one more for each that is named again where that cannot be foreseen): what is not there is made, what
 * is there goes forward along any legal path. Those who report of one run take turns, so that no two ever make the same task. Output that
 * comes along is stored in one statement more. All or nothing is stored; the answers are in the order of `puts`.
 */
export async function putTasks(database, reports, reporter) {
    const tables = tablesOf(database.schema);
    const puts = reports.map(({ log: _, approval: __, ...put }) => put);
    return database.transaction(async (connection) => {
        const runs = await lockRuns(connection, tables, puts);
        const outcomes = [];
        // Statements of their own: each must see what the report before in the queue did.
        for (const round of foldPuts(puts)) {
            const rows = await putRound(connection, tables, round, reporter);
            for (const [at, { put, places }] of round.entries()) {
                const outcome = outcomeOf(rows.get(at + 1), runs.has(keyOf(put)));
                for (const place of places)
                    outcomes[place] = place === places[0] ? outcome : repeated(outcome);
            }
        }
        const place = { schema: database.schema, query: connection.query };
        const waiting = await withApprovals(place, reports, outcomes, reporter);
        return withLogs(place, reports, waiting, reporter.owner);
    });
}
// What begins to wait is bound to its policy; what waits on may have been decided while its attempt was on the way.
async function withApprovals(place, reports, outcomes, reporter) {
    const waiting = outcomes.flatMap((outcome, at) => {
        const moved = outcome.kind === 'made' || outcome.kind === 'changed';
        const waits = moved && reports[at]?.status === 'awaiting_approval';
        return waits ? [{ id: outcome.task.id, told: reports[at]?.approval }] : [];
    });
    const carried = await bindApprovals(place, waiting);
    if (carried.length === 0)
        return outcomes;
    await settleCarried(place, carried, { actor: reporter.actor, channel: reporter.channel });
    const read = new Map();
    for (const id of carried) {
        const task = await getTask(place, id);
        if (task !== undefined)
            read.set(id, task);
    }
    return outcomes.map((outcome) => 'task' in outcome ? { ...outcome, task: read.get(outcome.task.id) ?? outcome.task } : outcome);
}
async function withLogs(place, reports, outcomes, owner) {
    const chunks = reports.map(({ log }, at) => {
        const outcome = outcomes[at];
        if (log === undefined || outcome === undefined || !('task' in outcome) || outcome.kind === 'undecided')
            return undefined;
        return { task: outcome.task.id, seq: log.seq, bytes: Buffer.from(log.text) };
    });
    const sent = chunks.filter((chunk) => chunk !== undefined);
    if (sent.length === 0)
        return outcomes;
    const appended = (await appendLogs(place, sent, owner)).values();
    return outcomes.map((outcome, at) => {
        const log = chunks[at] && appended.next().value;
        return log === undefined ? outcome : { ...outcome, log };
    });
}
async function putRound(connection, tables, round, { owner, decides, actor, channel }) {
    const items = JSON.stringify(round.map(({ put }) => put));
    const rows = await connection.query({
        name: 'tasks_put',
        text: putSql(tables),
        values: [items, owner, decides, actor, channel],
    });
    return new Map(rows.map((row) => [Number(row.place), row]));
}
function outcomeOf(row, registered) {
    if (row === undefined)
        return { kind: registered ? 'foreign' : 'unregistered' };
    const task = { json: row.json ?? '', id: Number(row.id), version: Number(row.version) };
    if (row.made === 't')
        return { kind: 'made', task };
    if (row.undecided === 't')
        return { kind: 'undecided', task };
    return { kind: row.changed === 't' ? 'changed' : 'same', task };
}
function repeated(outcome) {
    return outcome.kind === 'made' ? { ...outcome, kind: 'changed' } : outcome;
}
function keyOf({ run_id, attempt }) {
    return `${attempt}/${run_id}`;
}
/** Locks the runs in one order for all who do; the keys of those that there are. */
async function lockRuns(connection, tables, puts) {
    const keys = new Map(puts.map((put) => [keyOf(put), { run_id: put.run_id, attempt: put.attempt }]));
    const rows = await connection.query({
        name: 'tasks_put_runs',
        text: `SELECT run_id, attempt FROM ${tables.runs}
            WHERE (run_id, attempt) IN (SELECT k.run_id, k.attempt FROM jsonb_to_recordset($1::jsonb) AS k (run_id text, attempt integer))
            ORDER BY id FOR NO KEY UPDATE`,
        values: [JSON.stringify([...keys.values()])],
    });
    return new Set(rows.map((row) => keyOf({ run_id: row.run_id, attempt: row.attempt })));
}
