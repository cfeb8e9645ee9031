import { tablesOf } from '../tables.js';
/** Where a link leads now; the task it was made for where no attempt of its run is registered. */
export async function findRequest(place, { task_id }) {
    const { tasks, runs } = tablesOf(place.schema);
    const [row] = await place.query({
        name: 'link_request',
        text: `SELECT n.id, r.plan_name AS plan, r.ci ->> 'url' AS job
             FROM ${tasks} AS t
             JOIN ${tasks} AS n ON n.id = t.id OR t.registered AND n.registered AND n.run_id = t.run_id AND n.task = t.task
             LEFT JOIN ${runs} AS r ON n.registered AND r.run_id = n.run_id AND r.attempt = n.attempt
            WHERE t.id = $1::bigint ORDER BY n.attempt DESC, n.id DESC LIMIT 1`,
        values: [task_id],
    });
    return { taskId: Number(row?.id ?? task_id), plan: row?.plan ?? null, job: row?.job ?? null };
}
