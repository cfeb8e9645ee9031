import { tablesOf } from '../tables.js';
/** Looks at a run whose next attempt is wished for; undefined where there is no such run. */
export async function readResumeState(place, { run_id, event_id, task, silentMs, patienceMs }) {
    const [row] = await place.query({
        name: 'run_resume_state',
        text: stateSql(place.schema),
        values: [run_id, event_id, task, silentMs, patienceMs],
    });
    if (row?.json == null)
        return undefined;
    const { asked_ms, ...state } = JSON.parse(row.json);
    return { ...state, ...(asked_ms === null ? {} : { asked_ms }) };
}
/** True where a decision on a task is about the newest row of it: another one tells of the same decision too. */
export async function isNewestRow(place, { run_id, attempt, task }) {
    const { runs, tasks } = tablesOf(place.schema);
    const [row] = await place.query({
        name: 'run_resume_newest',
        text: `SELECT EXISTS (SELECT FROM ${tasks} WHERE run_id = $1::text AND attempt = $2::integer AND task = $3::text AND registered)
              AND EXISTS (SELECT FROM ${runs} WHERE run_id = $1::text AND attempt = $2::integer)
              AND NOT EXISTS (SELECT FROM ${tasks} WHERE run_id = $1::text AND attempt > $2::integer AND task = $3::text AND registered) AS newest`,
        values: [run_id, attempt, task],
    });
    return row?.newest === 't';
}
function stateSql(schema) {
    const { runs, tasks, events, deliveries } = tablesOf(schema);
    const ended = `SELECT max(at) FROM ${events} WHERE run_id = r.run_id AND kind = 'run' AND attempt = r.attempt AND status_from = 'running' AND status_to = r.status`;
    const heard = `coalesce(r.heartbeat_at, r.created_at) > now() - $4::bigint * interval '1 ms'`;
    const registered = (after) => `EXISTS (SELECT FROM ${events} WHERE run_id = r.run_id AND kind = 'run' AND action = 'registered' AND id > ${after})`;
    const earlier = `FROM ${deliveries} AS d WHERE d.run_id = r.run_id AND d.kind = 'resume' AND d.event_id < $2::bigint`;
    return `
SELECT json_build_object(
  'attempt', r.attempt, 'source_key', r.source_key, 'status', r.status, 'plan', r.plan_name, 'params', r.params, 'ci', r.ci, 'repository_id', r.repository_id,
  -- One that waits at a terminal gives signs of life after it has said that it waits.
  'alive', ${heard} AND (r.status = 'running' OR coalesce(r.status = 'awaiting_approval' AND r.heartbeat_at > (${ended}), false)),
  'newer', ${registered('$2::bigint')},
  'before', EXISTS (SELECT ${earlier} AND d.status = 'pending' AND d.tries = 0),
  'asked_ms', (SELECT min(extract(epoch FROM now() - d.ended_at) * 1000)::bigint ${earlier} AND d.status = 'delivered'
      AND d.ended_at > now() - $5::bigint * interval '1 ms' AND NOT ${registered('d.event_id')}),
  'recent', (SELECT count(*) FROM ${events} WHERE run_id = r.run_id AND kind = 'run' AND action = 'registered' AND at > now() - interval '10 min'),
  'waiting', coalesce(w.steps, '[]'::json), 'graph', CASE WHEN w.steps IS NOT NULL THEN r.graph END,
  'decided', (SELECT coalesce(t.step, t.task) FROM ${tasks} AS t WHERE t.run_id = r.run_id AND t.task = $3::text AND t.registered ORDER BY t.attempt DESC LIMIT 1))::text AS json
  FROM ${runs} AS r, LATERAL (
    SELECT json_agg(DISTINCT coalesce(t.step, t.task)) AS steps FROM ${tasks} AS t
     WHERE t.run_id = r.run_id AND t.attempt = r.attempt AND t.status = 'awaiting_approval' AND t.registered) AS w
 WHERE r.run_id = $1::text ORDER BY r.attempt DESC LIMIT 1`;
}
