/** Standard Webhooks asks for less than 20 kB. */
const MOST_BYTES = 19_000;
/** What is left out, one after the other, where all of it would be too much. */
const LEFT_OUT = ['log_excerpt', 'approval_note', 'message', 'failed_tasks'];
/** The body that tells of an event: `{ type, timestamp, data }`, below 20 kB. */
export function webhookBody(event, facts) {
    const { type, at, id, run_id, attempt, kind, task_id, task, status_to, actor, channel } = event;
    const ofTask = kind === 'task' ? { task_id, task } : {};
    let data = {
        event_id: id,
        run_id,
        attempt,
        ...ofTask,
        status: status_to,
        actor,
        channel,
        ...facts,
    };
    const written = () => JSON.stringify({ type, timestamp: at, data });
    for (const name of LEFT_OUT) {
        if (Buffer.byteLength(written()) < MOST_BYTES)
            break;
        if (name in data)
            data = { ...data, [name]: null };
    }
    return written();
}
