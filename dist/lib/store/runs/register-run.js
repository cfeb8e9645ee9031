import { RUN_EVENT_COLUMNS } from '../events/event-sql.js';
import { tablesOf } from '../tables.js';
import { runJson } from './columns.js';
import { RUN_ROW, toRun } from './run-row.js';
/**
 * Registers a run once, however often and from however many sides it is asked at one time: those of one name take turns. An attempt that goes
 * on from another is of the same repository, whoever registers it.
 */
export async function registerRun(database, fields, registrar) {
    const tables = tablesOf(database.schema);
    return database.transaction(async (connection) => {
        await connection.query({
            name: 'run_turn',
            text: 'SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))::text',
            values: [`${tables.runs}:${fields.run_id}`],
        });
        // A statement of its own: it must see what the one before in the queue did.
        const [row] = await connection.query({
            name: 'run_register',
            text: registerSql(tables),
            values: [
                JSON.stringify(fields),
                registrar.owner,
                registrar.repositoryId,
                registrar.actor.slice(0, 255),
                registrar.channel,
            ],
        });
        if (row === undefined)
            return { kind: 'foreign' };
        return { kind: row.made === 't' ? 'made' : 'known', run: toRun(row) };
    });
}
const PARTS = ['graph', 'params', 'git', 'ci', 'origin', 'requests'];
function registerSql(tables) {
    const columns = [
        'run_id, attempt, source_key, status, plan_name, plan_path, plan_digest, plan_text',
        ...PARTS,
        'resumed_from, started_at, heartbeat_at, owner, repository_id, actor',
    ].join(', ');
    return `
WITH p AS (SELECT $1::jsonb AS p),
others AS (SELECT * FROM ${tables.runs} WHERE run_id = (SELECT p ->> 'run_id' FROM p)),
known AS (SELECT * FROM others WHERE source_key = (SELECT p ->> 'source_key' FROM p)),
made AS (
  INSERT INTO ${tables.runs} (${columns})
  SELECT p ->> 'run_id',
         CASE WHEN p ? 'attempt' AND NOT EXISTS (SELECT FROM others WHERE attempt = (p ->> 'attempt')::integer)
              THEN (p ->> 'attempt')::integer ELSE (SELECT coalesce(max(attempt), 0) + 1 FROM others) END,
         p ->> 'source_key', 'running', p #>> '{plan,name}', p #>> '{plan,path}', p #>> '{plan,digest}', p #>> '{plan,text}',
         ${PARTS.map((part) => `nullif(p -> '${part}', 'null'::jsonb)`).join(', ')},
         (p ->> 'resumed_from')::integer, (p ->> 'started_at')::timestamptz, now(), $2::text,
         coalesce($3::text, (SELECT repository_id FROM others WHERE attempt = (p ->> 'resumed_from')::integer)), $4::text
    FROM p
   WHERE NOT EXISTS (SELECT FROM known)
     AND ($2::text IS NULL OR NOT EXISTS (SELECT FROM others WHERE repository_id IS DISTINCT FROM $3::text))
  RETURNING *
), event AS (
  INSERT INTO ${tables.events} (${RUN_EVENT_COLUMNS})
  SELECT 'run', 'registered', run_id, attempt, version, NULL, status, $4::text, $5::text, NULL FROM made
), r AS (
  SELECT *, true AS made FROM made
  UNION ALL
  SELECT *, false FROM known WHERE $2::text IS NULL OR owner = $2::text
)
SELECT ${RUN_ROW}, r.made, ${runJson(tables)} AS json FROM r`;
}
