/** A brake that has not been pulled, or as it was in a run that goes on. */
export function createStop(engine, before = null) {
    const { emitter, graph, system } = engine;
    const controller = new AbortController();
    let stopped = before === null ? 'not' : before.cancel ? 'cancelled' : 'starting nothing';
    if (stopped === 'cancelled')
        controller.abort();
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
        arm: (again, outside, elapsed = 0) => {
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
            const limit = Math.max(0, graph.timeout - elapsed);
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
