import { sleep } from '../../system/clock.js';
/** Longest time between two turns, ms: a ring may be lost. */
const LOOK_MS = 1_000;
/** Turns that end as `lost` where `dropped` aborts. `leastMs` says after each how long the next one is not to come, for more to be in it. */
export function createTurns(clock, dropped, leastMs = () => 0) {
    let asked = true;
    let ring = () => undefined;
    const wake = () => {
        asked = true;
        ring();
    };
    const rest = () => new Promise((resolve) => {
        const stop = clock.after(LOOK_MS, resolve);
        ring = () => {
            stop();
            resolve();
        };
        if (asked || dropped.aborted)
            ring();
    });
    dropped.addEventListener('abort', wake, { once: true });
    return {
        wake,
        take: async (turn) => {
            while (!dropped.aborted) {
                asked = false;
                const after = await turn();
                if (after !== 'on')
                    return after;
                if (leastMs() > 0)
                    await sleep(clock, leastMs(), dropped);
                await rest();
            }
            return 'lost';
        },
    };
}
