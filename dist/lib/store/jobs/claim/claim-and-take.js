import { tablesOf } from '../../tables.js';
import { engineText } from '../engine-sql.js';
import { NEXT_JOB, quickTakeSql, toNextJob } from './quick-take.js';
/** Claims a job in the queue and gives it to the worker, all in one statement; undefined where the queue has none. */
export async function claimAndTake(database, engine, { lanes, worker, ticket, lockMs }) {
    const values = [lanes, ticket, lockMs, worker];
    const [row] = await database.query({ name: 'job_claim_take', text: textFor(database.schema, engine), values });
    return row && toNextJob(row);
}
const textFor = engineText((schema, engine) => {
    const lanes = 'SELECT lane FROM unnest($1::text[]) WITH ORDINALITY AS l (lane, place) ORDER BY place';
    const worker = { id: 'w.id', from: '(SELECT $4::text AS id) AS w' };
    const take = quickTakeSql(tablesOf(schema), engine, { lanes, ticket: '$2::text', lockMs: '$3', worker });
    return `WITH ${take}\nSELECT ${NEXT_JOB} FROM c LEFT JOIN n ON true`;
});
