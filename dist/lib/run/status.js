/** True once a task will not change by itself any more. */
export function isSettled(status) {
    return status !== 'queued' && status !== 'running';
}
