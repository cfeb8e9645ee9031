/** A bell whose patience goes by the clock. */
export function createBell(clock) {
    let rung = false;
    let ended = false;
    let wake;
    return {
        ring: () => {
            rung = true;
            wake?.('rung');
        },
        end: () => {
            ended = true;
            wake?.('ended');
        },
        wait: (ms) => new Promise((resolve) => {
            const done = (why) => {
                wake = undefined;
                cancel();
                if (why === 'rung')
                    rung = false;
                resolve(why);
            };
            let cancel = () => undefined;
            if (ended)
                return done('ended');
            if (rung)
                return done('rung');
            wake = done;
            cancel = clock.after(ms, () => done('quiet'));
        }),
    };
}
