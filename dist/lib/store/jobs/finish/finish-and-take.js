import { tablesOf } from '../../tables.js';
import { NEXT_JOB, quickTakeSql, toNextJob } from '../claim/quick-take.js';
import { engineText } from '../engine-sql.js';
import { FINISHED, finishedSql, toFinished } from './finish-job.js';
/**
 * Ends a job and gives its worker the next, in the tables and in the queue, all in one statement; undefined where the ticket is not the
 * newest. It never waits for another job than the one that ended. Where `isFirst` is false nothing was done.
 */
export async function finishAndTake(database, engine, finish, wish) {
    const { id, ticket, events, end, artifacts } = finish;
    const [row] = await database.query({
        name: 'job_finish_take',
        text: textFor(database.schema, engine),
        values: [id, ticket, events, end, artifacts, wish.ticket, wish.lockMs],
    });
    if (row === undefined)
        return undefined;
    return { ...toFinished(row), next: toNextJob(row) };
}
const textFor = engineText((schema, engine) => finishAndTakeSql(tablesOf(schema), engine));
function finishAndTakeSql(tables, engine) {
    const { fleet_workers, fleet_lanes } = tables;
    const lanes = `SELECT l.lane FROM f JOIN ${fleet_workers} AS w ON w.id = f.worker AND NOT w.draining
    JOIN ${fleet_lanes} AS l ON l.labels <@ w.labels AND (w.repository_id IS NULL OR w.repository_id = l.repository_id)
   ORDER BY cardinality(l.labels) DESC, random()`;
    const worker = { id: 'f.worker', from: 'f' };
    return `
${finishedSql(tables)}, e AS MATERIALIZED (
  ${engine.end('f', 'f.lane', '($1::bigint)::text', '$2::text')}
), ${quickTakeSql(tables, engine, { lanes, ticket: '$6::text', lockMs: '$7', worker })}
SELECT ${FINISHED}, ${NEXT_JOB}, (SELECT count(*) FROM e) AS ended
  FROM t LEFT JOIN ${fleet_workers} AS w ON w.id = t.worker LEFT JOIN c ON true LEFT JOIN n ON true`;
}
