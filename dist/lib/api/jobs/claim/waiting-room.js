/** Longest time without a look, ms: a ring may be lost. */
const LOOK_MS = 1_000;
/** How many look at each ring at most; each that finds something sends another. */
const AT_ONCE = 4;
/** An empty room; the bell is heard while somebody is in it. */
export function createWaitingRoom({ clock, bell }) {
    const groups = new Map();
    const enter = (key) => {
        const group = groups.get(key) ?? createGroup(clock, bell);
        groups.set(key, group);
        group.members += 1;
        return group;
    };
    const leave = (key, group) => {
        group.members -= 1;
        if (group.members > 0)
            return;
        group.stop();
        groups.delete(key);
    };
    return {
        find: async ({ key, look, ms, signal }) => {
            const until = clock.monotonic() + ms;
            const group = enter(key);
            try {
                for (;;) {
                    const heard = group.rings;
                    const { found, more } = await look(() => wake(group, 1));
                    if (found !== undefined)
                        return found;
                    if (more)
                        wake(group, 1);
                    const left = until - clock.monotonic();
                    if (left <= 0 || signal.aborted)
                        return undefined;
                    if (heard === group.rings)
                        await park(group, clock, left, signal);
                    if (signal.aborted)
                        return undefined;
                }
            }
            finally {
                leave(key, group);
            }
        },
    };
}
function createGroup(clock, bell) {
    let cancelLook = () => undefined;
    const stopHearing = bell.hear('jobs', (many) => {
        group.rings += 1;
        wake(group, Math.min(many, AT_ONCE));
    });
    const lookLater = () => {
        cancelLook = clock.after(LOOK_MS, () => {
            wake(group, 1);
            lookLater();
        });
    };
    const stop = () => {
        cancelLook();
        stopHearing();
    };
    const group = { parked: new Set(), rings: 0, members: 0, stop };
    lookLater();
    return group;
}
function wake(group, most) {
    for (const call of [...group.parked].slice(0, most)) {
        group.parked.delete(call);
        call();
    }
}
function park(group, clock, ms, signal) {
    return new Promise((resolve) => {
        const done = () => {
            group.parked.delete(done);
            signal.removeEventListener('abort', done);
            cancel();
            resolve();
        };
        const cancel = clock.after(ms, done);
        signal.addEventListener('abort', done, { once: true });
        group.parked.add(done);
    });
}
