/** Time between two signs of life, ms; the API takes a run for lost after 60 s without one. */
const BEAT_EVERY_MS = 15_000;
/** Gives signs of life until it is stopped; `onCancelRequested` hears once who wants the run cancelled. A sign that is lost is just lost. */
export function startHeartbeat(clock, beat, signal, onCancelRequested) {
    let cancel = () => undefined;
    let isStopped = false;
    let isAsked = false;
    const next = () => {
        if (!isStopped)
            cancel = clock.after(BEAT_EVERY_MS, () => void once().then(next));
    };
    const once = async () => {
        try {
            const { cancelledBy } = await beat(signal);
            if (cancelledBy === undefined || isAsked || isStopped)
                return;
            isAsked = true;
            onCancelRequested(cancelledBy);
        }
        catch {
            // The next one may arrive.
        }
    };
    next();
    return () => {
        isStopped = true;
        cancel();
    };
}
