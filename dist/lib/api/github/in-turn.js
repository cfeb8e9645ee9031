/** Does work one after the other for each key, whoever asks at one time. */
export function createTurns() {
    const last = new Map();
    return (key, work) => {
        const done = (last.get(key) ?? Promise.resolve()).then(work, work);
        const settled = done.then(() => undefined, () => undefined);
        last.set(key, settled);
        void settled.then(() => {
            if (last.get(key) === settled)
                last.delete(key);
        });
        return done;
    };
}
