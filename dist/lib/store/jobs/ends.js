/** Times that a job's worker may fall silent: the third one ends it. */
export const MOST_LOSSES = 3;
const UNDONE = {
    status: 'failed',
    reason: 'lost',
    exit_code: null,
    tries: 0,
    duration_ms: null,
    outputs: {},
    outputs_uri: null,
    log_excerpt: null,
    tolerated: false,
    approval_state: null,
};
/** The end of a job whose workers all fell silent. */
export const LOST_END = {
    ...UNDONE,
    tries: MOST_LOSSES,
    message: `Its worker went silent ${MOST_LOSSES} times.`,
};
/** The end of a job that was cancelled while nobody had it. */
export const CANCELLED_END = { ...UNDONE, reason: 'cancelled', message: 'It was cancelled.' };
/** The end of a job that no worker could do. */
export function refusedEnd(reason) {
    return { ...UNDONE, reason: 'not_started', message: `No worker could take it: ${reason}.` };
}
