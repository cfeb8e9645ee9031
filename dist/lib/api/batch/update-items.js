import { toProblem } from '../http/fault-to-problem.js';
import { updateTaskHandler } from '../tasks/update-task.js';
/** Changes of tasks by their ids, one after the other: each as PATCH /tasks/{id} would have made it. */
export async function updateItems(context, items, call) {
    const results = [];
    for (const item of items)
        results.push(await updateItem(context, item, call));
    return results;
}
async function updateItem(context, { body }, call) {
    const { op: _op, id, ...fields } = body;
    const { database } = context;
    try {
        const reply = await database.transaction((connection) => {
            // What the item is made of joins the transaction it is in.
            const bound = { ...database, query: connection.query, transaction: (work) => work(connection) };
            // One item is one part; readers are told of the whole batch.
            const update = updateTaskHandler({ ...context, database: bound, changed: () => undefined });
            return Promise.resolve(update({ ...call, operation: 'updateTask', params: { id }, query: {}, body: fields, header: () => undefined }));
        });
        return { status: reply.status, task: { id, json: String(reply.body) } };
    }
    catch (thrown) {
        return { problem: toProblem(thrown) };
    }
}
