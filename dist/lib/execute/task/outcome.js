/** The end of a task that no process ran for. */
export function unrunEnd(status, reason, message, more = {}) {
    return {
        status,
        reason,
        exit_code: null,
        tries: 0,
        duration_ms: null,
        outputs: {},
        outputs_uri: null,
        log_excerpt: null,
        tolerated: false,
        approval_state: status === 'awaiting_approval' ? 'pending' : null,
        ...(message === undefined ? {} : { message }),
        ...more,
    };
}
/** True where the plan allows this failure. A step stopped from outside is never tolerated: it did not fail by itself. */
export function isTolerated(node, exitCode, reason) {
    if (reason === 'cancelled')
        return false;
    if (typeof node.continueOnError === 'boolean')
        return node.continueOnError;
    return exitCode !== null && node.continueOnError.includes(exitCode);
}
/** What a finished step still asks of people that nothing here can serve; undefined where it asks nothing. `proposes`: pull requests can be. */
export function unservedAfter(node, proposes) {
    if (node.pullRequest !== undefined && !proposes)
        return 'Its changes wait for a pull request, which nothing here opens.';
    if (node.approval !== undefined && node.approval !== false)
        return 'Its result waits for approval.';
    return undefined;
}
