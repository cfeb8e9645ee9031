import { createTasks } from '../../store/tasks/create-tasks.js';
import { Problem } from '../http/problem.js';
import { assertMayDecide, readFields } from '../tasks/fields.js';
/** New rows, in one statement; each is as POST /tasks would have made it. */
export async function createItems({ database, clock }, items, { principal }) {
    const now = new Date(clock.now()).toISOString();
    const author = { actor: principal.id, channel: principal.channel, owner: principal.owner ?? null };
    return eachAllowed(items, ({ body }) => {
        const { fields } = readFields(body);
        assertMayDecide(principal, fields);
        return { ...fields, started_at: fields.started_at ?? (fields.status === 'queued' ? null : now) };
    }, 
    // A part of its own, which may fail without what was done before it.
    async (all) => {
        const tasks = await database.transaction((connection) => createTasks({ schema: database.schema, query: connection.query }, all, author));
        return tasks.map((task) => ({ status: 201, task }));
    });
}
/** Reads every item, does those that could be read, and puts the results in the order of the items. */
export async function eachAllowed(items, read, work) {
    const readOrRefused = items.map((item) => {
        try {
            return { read: read(item) };
        }
        catch (thrown) {
            if (thrown instanceof Problem)
                return { problem: thrown };
            throw thrown;
        }
    });
    const allowed = readOrRefused.flatMap((one) => ('read' in one ? [one.read] : []));
    const done = allowed.length === 0 ? [] : await work(allowed);
    let next = 0;
    return readOrRefused.map((one) => {
        if ('problem' in one)
            return one;
        const result = done[next];
        next += 1;
        if (result === undefined)
            throw new Error('A batch has fewer results than items');
        return result;
    });
}
