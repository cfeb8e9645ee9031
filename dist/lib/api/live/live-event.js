/**
 * The events to send for what was read, in order; a row that is gone has none. An id that is sent is where to go on from, so none is
 * higher than `safe`: what was jumped over then comes after it.
 */
export function liveEventsOf(stored, safe) {
    return stored.flatMap(({ id, key, kind, run_id, plan, task, status, json }) => {
        if (json === null)
            return [];
        const block = Buffer.from(`id: ${Math.min(id, safe)}\nevent: ${kind}\ndata: ${json}\n\n`);
        return [{ id, key, kind, run_id, plan, task, status, block }];
    });
}
/** What tells a reader that it missed events which are not kept, or were too many: it should read everything anew. */
export function resetBlock(id) {
    return Buffer.from(`id: ${id}\nevent: reset\ndata: {}\n\n`);
}
/** Whether a subscriber wants an event. */
export function wants(filter, event) {
    const { run_id, plan, task, status, kind } = filter;
    return ((kind === undefined || kind === event.kind) &&
        (run_id === undefined || run_id === event.run_id) &&
        (plan === undefined || plan === event.plan) &&
        (task === undefined || (event.task !== null && task.includes(event.task))) &&
        (status === undefined || (event.status !== null && status.includes(event.status))));
}
