/** A clock that shows `now` (ms since the epoch) and a monotonic time of 0. */
export function createManualClock(now = Date.UTC(2026, 0, 1)) {
    let passed = 0;
    let timers = [];
    let onAwaited = [];
    const nextBefore = (end) => {
        const due = timers.filter((timer) => timer.due <= end);
        return due.reduce((first, timer) => (first && first.due <= timer.due ? first : timer), undefined);
    };
    return {
        now: () => now + passed,
        monotonic: () => passed,
        after: (ms, fn) => {
            const timer = { due: passed + Math.max(0, ms), fn };
            timers = [...timers, timer];
            for (const tell of onAwaited)
                tell();
            onAwaited = [];
            return () => {
                timers = timers.filter((one) => one !== timer);
            };
        },
        whenAwaited: () => (timers.length > 0 ? Promise.resolve() : new Promise((resolve) => void onAwaited.push(resolve))),
        advance: async (ms) => {
            const end = passed + ms;
            await othersTurn();
            for (let timer = nextBefore(end); timer; timer = nextBefore(end)) {
                const { due, fn } = timer;
                timers = timers.filter((one) => one !== timer);
                passed = due;
                fn();
                await othersTurn();
            }
            passed = end;
        },
    };
}
// Everything that is ready runs before the next turn of the event loop, chains of promises included.
function othersTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}
