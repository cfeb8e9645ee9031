/** Does `work` each `everyMs` after its last end; what it throws does not end it, and the first of several in a row is told to `onError`. */
export function startSweep(options) {
    const { clock, everyMs, work, onError } = options;
    let stopped = false;
    let fails = false;
    let running = Promise.resolve();
    let cancel = () => undefined;
    const succeeded = () => {
        fails = false;
    };
    const failed = (thrown) => {
        if (!fails)
            onError(thrown);
        fails = true;
    };
    const arm = () => {
        if (!stopped)
            cancel = clock.after(everyMs, begin);
    };
    const begin = () => {
        running = work().then(succeeded, failed).then(arm);
    };
    arm();
    return {
        stop: () => {
            stopped = true;
            cancel();
            return running;
        },
    };
}
