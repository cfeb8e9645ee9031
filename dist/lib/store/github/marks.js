import { createHash } from 'node:crypto';
import { tablesOf } from '../tables.js';
/** Whether something was done before, on any server. */
export async function isMarked(place, mark) {
    const { github_marks } = tablesOf(place.schema);
    const text = `SELECT 1::text AS one FROM ${github_marks} WHERE mark = $1::text`;
    return (await place.query({ name: 'github_marked', text, values: [bounded(mark)] })).length > 0;
}
/** Marks something as done; false where it was before. Of many at once, one is told true. */
export async function setMark(place, mark) {
    const { github_marks } = tablesOf(place.schema);
    const text = `INSERT INTO ${github_marks} (mark) VALUES ($1::text) ON CONFLICT DO NOTHING RETURNING 1::text AS one`;
    return (await place.query({ name: 'github_mark', text, values: [bounded(mark)] })).length > 0;
}
/** Takes a mark back: it was not done after all. */
export async function dropMark(place, mark) {
    const { github_marks } = tablesOf(place.schema);
    const text = `DELETE FROM ${github_marks} WHERE mark = $1::text`;
    await place.query({ name: 'github_unmark', text, values: [bounded(mark)] });
}
/** Forgets what is older than a month: GitHub delivers again for three days, and what waits since then is another request. */
export async function forgetMarks(place) {
    const { github_marks, github_pulls } = tablesOf(place.schema);
    for (const [table, column] of [
        [github_marks, 'made_at'],
        [github_pulls, 'looked_at'],
    ]) {
        const text = `DELETE FROM ${table} WHERE ${column} < clock_timestamp() - interval '30 days'`;
        await place.query({ name: `github_forget_${column}`, text });
    }
}
// A run's name is part of some marks; what is long is told by its digest.
function bounded(mark) {
    return mark.length <= 300 ? mark : `${mark.slice(0, 200)} ${createHash('sha256').update(mark).digest('hex')}`;
}
