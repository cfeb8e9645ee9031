/** Shortest time between two looks that were only asked for, ms. */
const PACE_MS = 200;
/** A looker whose first look comes after `everyMs`, or when it is asked for. */
export function createLooker({ clock, everyMs, look, onFailure }) {
    let stopped = false;
    let asked = false;
    let began = Number.NEGATIVE_INFINITY;
    let running = Promise.resolve();
    let isRunning = false;
    let cancel = () => undefined;
    const once = async () => {
        cancel();
        asked = false;
        isRunning = true;
        began = clock.monotonic();
        let next = everyMs;
        try {
            next = await look(() => stopped);
        }
        finally {
            isRunning = false;
            plan(asked ? PACE_MS : next);
        }
    };
    const begin = () => {
        running = once().catch(onFailure);
    };
    const plan = (ms) => {
        cancel();
        if (!stopped)
            cancel = clock.after(Math.max(ms, began + PACE_MS - clock.monotonic()), begin);
    };
    plan(everyMs);
    return {
        ask: () => {
            if (stopped || asked)
                return;
            asked = true;
            if (isRunning)
                return;
            if (clock.monotonic() - began >= PACE_MS)
                begin();
            else
                plan(0);
        },
        look: async () => {
            while (isRunning)
                await running;
            const own = once();
            running = own.catch(() => undefined);
            await own;
        },
        stop: async () => {
            stopped = true;
            cancel();
            await running;
        },
    };
}
