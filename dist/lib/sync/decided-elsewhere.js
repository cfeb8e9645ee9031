import { ApiError } from '../client/api-error.js';
import { taskName } from './facts/task-name.js';
/**
 * What people decided through the API on tasks that wait in a run, as events of its record; nothing where the API does not know the run.
 * `attempt` is the API's number for this attempt, where it has another.
 */
export async function decidedElsewhere(client, run, attempt = run.attempt) {
    const waiting = [...run.tasks.values()].filter(({ status }) => status === 'awaiting_approval');
    if (waiting.length === 0)
        return [];
    const known = await client.getRunAttempt(run.run_id, attempt).catch(unknownRun);
    const rows = new Map(known?.tasks.map((task) => [task.task, task]));
    const events = [];
    for (const task of waiting) {
        const row = rows.get(taskName(task.task));
        if (row !== undefined && isDecided(row))
            events.push(...(await decisionsOn(client, row, task.task)));
    }
    return events;
}
function isDecided({ status }) {
    return status === 'succeeded' || status === 'failed' || status === 'skipped';
}
async function decisionsOn(client, { id }, task) {
    const { approval } = await client.getTask(id);
    return (approval?.decisions ?? [])
        .filter(({ counted }) => counted)
        .map(({ at, decision, by, channel, note, fields, override, outcome }) => ({
        type: 'task_decided',
        at,
        task,
        decision,
        by,
        channel,
        ...(note === null ? {} : { note }),
        fields,
        ...(override ? { override } : {}),
        outcome: outcome,
    }));
}
function unknownRun(thrown) {
    if (thrown instanceof ApiError && thrown.status === 404)
        return undefined;
    throw thrown;
}
