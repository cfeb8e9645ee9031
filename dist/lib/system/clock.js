/** The machine's clock. `after` accepts any length (Node's own timers stop at 24.8 days). */
export const systemClock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    after: startTimer,
};
const LONGEST_TIMER_MS = 2 ** 31 - 1;
function startTimer(ms, fn) {
    let timer;
    const arm = (left) => {
        const part = Math.min(left, LONGEST_TIMER_MS);
        timer = setTimeout(() => (left > part ? arm(left - part) : fn()), part);
    };
    arm(ms);
    return () => clearTimeout(timer);
}
/** Resolves after `ms`, or at once when `signal` aborts (never rejects). */
export function sleep(clock, ms, signal) {
    return new Promise((resolve) => {
        if (signal?.aborted)
            return resolve();
        const done = () => {
            cancel();
            signal?.removeEventListener('abort', done);
            resolve();
        };
        const cancel = clock.after(ms, done);
        signal?.addEventListener('abort', done, { once: true });
    });
}
/** RFC 3339 in UTC with milliseconds, as every record writes its times. */
export function isoTime(ms) {
    return new Date(ms).toISOString();
}
/** Milliseconds from one RFC 3339 time to a later one; 0 where they are in the wrong order or cannot be read. */
export function millisecondsBetween(from, to) {
    return Math.max(0, Date.parse(to) - Date.parse(from)) || 0;
}
