/** A brake that has not been pulled. */
export function createStop(engine) {
    const { emitter, graph, system } = engine;
    const controller = new AbortController();
    let stopped = 'not';
    let reconsider = () => undefined;
    let undo = [];
    const now = (cause, cancel, message) => {
        const next = cancel || stopped === 'cancelled' ? 'cancelled' : 'starting nothing';
        // Without a record not even final steps may begin, whatever stopped the run before.
        if (cause !== 'record_lost' && stopped === next)
            return;
        stopped = next;
        emitter.emit({ type: 'run_stopping', cause, cancel: next === 'cancelled', message });
        if (cancel) {
            controller.abort();
            for (const stop of engine.stops)
                stop();
        }
        reconsider();
    };
    return {
        signalForStart: () => (controller.signal.aborted ? new AbortController().signal : controller.signal),
        now,
        afterFailure: (rule) => {
            if (rule !== 'continue')
                now('failure', rule === 'cancel', 'A step failed, and the plan stops at the first failure.');
        },
        arm: (again, outside) => {
            reconsider = again;
            const onOutside = () => {
                const superseded = outside?.reason === 'superseded';
                if (superseded)
                    now('superseded', true, 'A newer run took its place.');
                else
                    now('signal', true, sentenceIn(outside?.reason) ?? 'The run was cancelled.');
            };
            if (outside?.aborted)
                onOutside();
            outside?.addEventListener('abort', onOutside, { once: true });
            undo.push(() => outside?.removeEventListener('abort', onOutside));
            if (graph.timeout === undefined)
                return;
            const limit = graph.timeout;
            undo.push(system.clock.after(limit, () => now('timeout', true, 'The plan reached its time limit.')));
        },
        disarm: () => {
            for (const one of undo)
                one();
            undo = [];
        },
    };
}
// A word, such as the name of a signal, tells people nothing they want to read.
function sentenceIn(reason) {
    return typeof reason === 'string' && reason.includes(' ') ? reason : undefined;
}
