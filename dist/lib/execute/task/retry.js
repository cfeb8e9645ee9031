import { sleep } from '../../system/clock.js';
/** Runs tries until one is good enough, the rule is used up, or `signal` aborts. */
export async function withRetries(system, rule, signal, runTry, onRetry) {
    if (rule === undefined || rule.attempts <= 1)
        return { end: await runTry(1), tries: 1 };
    const { default: pRetry } = await import('p-retry');
    let last;
    const attempt = async (number) => {
        last = { end: await runTry(number), tries: number };
        if (last.end.status === 'failed')
            throw new FailedTry();
        return last;
    };
    // The wait between tries is ours, on the run's own clock; p-retry adds none.
    const shouldRetry = async () => {
        if (!last || signal.aborted || !isWorthRetrying(rule, last.end))
            return false;
        const delay = delayBefore(system, rule, last.tries);
        onRetry(last.tries, last.end, delay);
        await sleep(system.clock, delay, signal);
        if (signal.aborted)
            last = { ...last, end: { ...last.end, reason: 'cancelled' } };
        return !signal.aborted;
    };
    return pRetry(attempt, { retries: rule.attempts - 1, minTimeout: 0, shouldRetry }).catch((thrown) => {
        if (thrown instanceof FailedTry && last)
            return last;
        throw thrown;
    });
}
class FailedTry extends Error {
}
/** True for a try the rule gives another chance. */
export function isWorthRetrying(rule, end) {
    if (end.status !== 'failed' || end.reason === 'cancelled' || end.reason === 'not_started')
        return false;
    if (end.reason === 'timed_out')
        return rule.on.includes('timed_out');
    if (!rule.on.includes('failed'))
        return false;
    return rule.onExit === undefined || (end.exit_code !== null && rule.onExit.includes(end.exit_code));
}
/** ms before the try after `number`: grows by `factor` up to `maxDelay`; jitter takes up to half of it away. */
export function delayBefore(system, rule, number) {
    const full = Math.min(rule.maxDelay, rule.delay * rule.factor ** (number - 1));
    if (!rule.jitter)
        return Math.round(full);
    const chance = Number.parseInt(system.randomHex(4), 16) / 2 ** 32;
    return Math.round(full * (1 - chance / 2));
}
