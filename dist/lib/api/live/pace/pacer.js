/** A pacer of `everyMs` between two beginnings. What the work throws is its own business: it is dropped. */
export function createPacer(options) {
    const { clock, everyMs, work } = options;
    let asked = false;
    let stopped = false;
    let running;
    let began = Number.NEGATIVE_INFINITY;
    let cancelNext;
    let cancelLater;
    const begin = () => {
        cancelNext = undefined;
        asked = false;
        began = clock.monotonic();
        running = work()
            .catch(() => undefined)
            .finally(() => {
            running = undefined;
            if (asked)
                ask();
        });
    };
    const ask = () => {
        if (stopped)
            return;
        asked = true;
        if (running !== undefined || cancelNext !== undefined)
            return;
        const wait = began + everyMs - clock.monotonic();
        if (wait <= 0)
            begin();
        else
            cancelNext = clock.after(wait, begin);
    };
    const rest = () => {
        asked = false;
        cancelNext?.();
        cancelLater?.();
        cancelNext = undefined;
        cancelLater = undefined;
    };
    return {
        ask,
        askLater: (ms) => {
            cancelLater?.();
            if (!stopped)
                cancelLater = clock.after(ms, ask);
        },
        rest,
        stop: async () => {
            stopped = true;
            rest();
            await running;
        },
    };
}
