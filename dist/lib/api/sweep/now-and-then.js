/** Repeats work, never twice at one time, until it is stopped; `stop` resolves when nothing is under way. */
export function repeatNowAndThen({ clock, everyMs, work, onFailure }) {
    let cancel = () => undefined;
    let running = Promise.resolve();
    let stopped = false;
    const later = () => {
        cancel = clock.after(everyMs, () => {
            running = work(() => stopped)
                .catch(onFailure)
                .finally(() => {
                if (!stopped)
                    later();
            });
        });
    };
    later();
    return {
        stop: async () => {
            stopped = true;
            cancel();
            await running;
        },
    };
}
