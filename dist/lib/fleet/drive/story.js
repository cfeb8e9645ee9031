/** A story whose next event has the number `seq`; `wake` is called when there is something to write. */
export function createStory(seq, before, wake) {
    let next = seq;
    let told = [];
    let run = before;
    let onEnd = () => undefined;
    const ended = new Promise((resolve) => {
        onEnd = resolve;
    });
    return {
        observer: {
            name: 'record',
            required: true,
            onEvent: (event, after) => {
                told.push(event);
                run = after;
                wake();
            },
            close: () => ended,
        },
        run: () => run,
        take: () => {
            const taken = { seq: next, events: told };
            next += told.length;
            told = [];
            return taken;
        },
        end: () => onEnd(),
    };
}
