/** Where a run may go next by its own report. One that was given up as lost (failed, reason `lost`) may go anywhere: it knows better. */
export const RUN_TRANSITIONS = {
    running: ['succeeded', 'failed', 'awaiting_approval', 'cancelled'],
    awaiting_approval: ['running', 'succeeded', 'failed', 'cancelled'],
    succeeded: [],
    failed: [],
    cancelled: [],
};
/** States that are an end. */
export const RUN_ENDS = ['succeeded', 'failed', 'cancelled'];
