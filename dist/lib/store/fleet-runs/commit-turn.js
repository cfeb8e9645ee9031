import { engineText } from '../jobs/engine-sql.js';
import { sqlFor, tablesOf } from '../tables.js';
import { haltJobs } from './halt-jobs.js';
/**
 * Writes a turn, whole or not at all, with its jobs in the queue where that is given as SQL; undefined where the run is no longer this
 * server's, or its record is not as this server knows it.
 */
export async function commitTurn(database, turn, engine) {
    const queue = turn.jobs.length === 0 ? undefined : engine;
    const { schema } = database;
    if (turn.halts.length === 0 && !turn.events.some(isStop)) {
        const taken = await writeTurn(database, schema, turn, queue);
        return taken && { ...taken, events: turn.events, hasNews: false };
    }
    return database.transaction(async (connection) => {
        const { run_id, attempt, epoch, seq } = turn;
        const values = [run_id, attempt, epoch, seq];
        const held = await connection.query({ name: 'fleet_held', text: heldSql(schema), values });
        if (held.length === 0)
            return undefined;
        const { ended, at } = await haltJobs(connection, schema, turn, turn.halts);
        const events = stoppedAt(turn.events, at);
        const taken = await writeTurn(connection, schema, { ...turn, events }, queue);
        return taken && { ...taken, events, hasNews: ended > 0 };
    });
}
// What workers had begun by then is told with an earlier time.
function stoppedAt(events, at) {
    return events.map((event) => (isStop(event) ? { ...event, at } : event));
}
function isStop({ type }) {
    return type === 'run_stopping';
}
async function writeTurn(connection, schema, turn, engine) {
    const { run_id, attempt, epoch, repository, seq, events, folded, unlocked, jobs } = turn;
    const lanes = new Map(jobs.map(({ lane, labels }) => [lane, { lane, labels }]));
    const values = [
        ...[run_id, attempt, epoch, seq, JSON.stringify(events), folded, unlocked],
        ...[JSON.stringify([...lanes.values()]), repository, JSON.stringify(jobs)],
    ];
    const statement = engine === undefined
        ? { name: 'fleet_turn', text: turnSql(schema) }
        : { name: 'fleet_turn_queued', text: queuedTurnText(schema, engine) };
    const rows = await connection.query({ ...statement, values });
    const held = rows.find(({ id }) => id === null);
    if (held === undefined)
        return undefined;
    const made = rows
        .filter(({ id }) => id !== null)
        .map((row) => ({ id: Number(row.id), task: row.task ?? '', lane: row.lane ?? '' }));
    // Tasks of one step go to the queue in their order.
    const ordered = made.sort((one, other) => one.id - other.id);
    return { jobs: ordered, areQueued: engine !== undefined, isUnlocked: Number(held.unlocked) > 0 };
}
// The row without an id says that the run is this server's, the others are its jobs. A database that came back without its last commits has an older
// record: a gap in it could not be told from what never was. Locks are freed in the order in which they are taken, so that nobody waits in a circle.
function turnText({ fleet_runs, fleet_events, fleet_jobs, fleet_locks, fleet_lanes }, engine) {
    const jobs = `SELECT id::text, lane, priority FROM made WHERE state = 'queued' ORDER BY id`;
    // Named in the answer, or nobody would look at it.
    const [added, count] = engine === undefined
        ? ['', '0']
        : [`, added AS MATERIALIZED (\n  ${engine.add(jobs)}\n)`, '(SELECT count(*) FROM added)'];
    return `
WITH held AS (
  UPDATE ${fleet_runs} SET state = state WHERE ${heldBy(fleet_events)} RETURNING epoch
), told AS (
  INSERT INTO ${fleet_events} (run_id, attempt, seq, event)
  SELECT $1::text, $2::integer, $4::integer + place - 1, event FROM held, json_array_elements($5::json) WITH ORDINALITY AS e (event, place)
), folded AS (
  UPDATE ${fleet_jobs} SET folded = true WHERE id = ANY ($6::bigint[]) AND EXISTS (SELECT FROM held)
), unlocked AS (
  DELETE FROM ${fleet_locks} WHERE EXISTS (SELECT FROM held) AND name IN (
    SELECT name FROM ${fleet_locks} WHERE run_id = $1::text AND attempt = $2::integer AND task = ANY ($7::text[]) ORDER BY name FOR UPDATE)
  RETURNING name
), lanes AS (
  INSERT INTO ${fleet_lanes} (lane, labels, repository_id)
  SELECT lane, ARRAY(SELECT jsonb_array_elements_text(labels)), $9::text FROM held, jsonb_to_recordset($8::jsonb) AS l (lane text, labels jsonb)
  ON CONFLICT DO NOTHING
), made AS (
  INSERT INTO ${fleet_jobs} AS j (run_id, attempt, task, step, lane, priority, spec, queued)
  SELECT $1::text, $2::integer, task, step, lane, priority, spec, ${engine !== undefined}
    FROM held, json_to_recordset($10::json) AS n (task text, step text, lane text, priority integer, spec json)
  ON CONFLICT (run_id, attempt, task) DO UPDATE SET task = excluded.task
  RETURNING j.id, j.task, j.lane, j.priority, j.state
)${added}
SELECT NULL::bigint AS id, NULL::text AS task, NULL::text AS lane, (SELECT count(*) FROM unlocked) AS unlocked, ${count} AS added FROM held
UNION ALL SELECT id, task, lane, NULL, NULL FROM made`;
}
// That the run is this server's, and its record as this server knows it.
function heldBy(fleet_events) {
    return `run_id = $1::text AND attempt = $2::integer AND epoch = $3::integer AND state = 'running'
     AND $4::integer - 1 = coalesce((SELECT max(seq) FROM ${fleet_events} WHERE run_id = $1::text AND attempt = $2::integer), 0)`;
}
const heldSql = sqlFor(({ fleet_runs, fleet_events }) => `SELECT epoch FROM ${fleet_runs} WHERE ${heldBy(fleet_events)} FOR NO KEY UPDATE`);
const turnSql = sqlFor((tables) => turnText(tables, undefined));
const queuedTurnText = engineText((schema, engine) => turnText(tablesOf(schema), engine));
