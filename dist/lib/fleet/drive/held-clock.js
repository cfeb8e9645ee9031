/** A clock like another: where a run is dropped, what its engine waits for must not keep it, or the process. */
export function createHeldClock(clock) {
    const armed = new Set();
    let isGone = false;
    return {
        now: () => clock.now(),
        monotonic: () => clock.monotonic(),
        after: (ms, fn) => {
            if (isGone)
                return () => undefined;
            const cancel = clock.after(ms, () => {
                armed.delete(disarm);
                fn();
            });
            const disarm = () => {
                armed.delete(disarm);
                cancel();
            };
            armed.add(disarm);
            return disarm;
        },
        letGo: () => {
            isGone = true;
            for (const disarm of armed)
                disarm();
        },
    };
}
