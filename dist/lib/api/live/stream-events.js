import { Problem } from '../http/problem.js';
/** A stream says every so many ms that it lives. */
export const HEARTBEAT_MS = 15_000;
/** Headers of an event stream: no cache keeps it, no proxy holds it back, and no middleware compresses (and so buffers) it. */
export const STREAM_HEADERS = { 'Cache-Control': 'no-cache, no-transform', 'X-Accel-Buffering': 'no' };
/** GET /events: changes as they happen. Whoever may read tasks sees the changes of all of them, a caller bound to one run too. */
export function streamEventsHandler({ clock }, live) {
    return async ({ query, header, signal }) => {
        const after = lastEventId(header('last-event-id'));
        const subscription = await live.subscribe(filterOf(query), after === undefined ? {} : { after });
        // Where the caller hung up already, nobody will ever read the stream.
        if (signal.aborted)
            subscription.release();
        else
            signal.addEventListener('abort', subscription.release, { once: true });
        const from = after ?? subscription.position();
        return {
            status: 200,
            headers: STREAM_HEADERS,
            type: 'text/event-stream',
            body: eventText(subscription, clock, from),
        };
    };
}
/** The id in a `Last-Event-ID` header, or undefined where there is none; throws a Problem 400 for what is no id of ours. */
export function lastEventId(text) {
    if (text === undefined || text.trim() === '')
        return undefined;
    if (/^\d{1,15}$/.test(text.trim()))
        return Number(text);
    throw new Problem(400, 'Last-Event-ID is not the id of an event.', {
        errors: [{ pointer: 'header/last-event-id', detail: 'must be a number' }],
    });
}
async function* eventText({ bell, position, replay, take, release }, clock, from) {
    try {
        // The id stands there before any event, so that nothing is missed by who is cut off before the first.
        yield `: open\nretry: 2000\nid: ${from}\n\n`;
        yield* replay();
        for (;;) {
            const taken = take();
            if (taken !== undefined)
                yield taken.bytes;
            else {
                const why = await bell.wait(HEARTBEAT_MS);
                if (why === 'ended')
                    return;
                // With the id up to which there was nothing for this reader.
                if (why === 'quiet')
                    yield `: ${clock.now()}\nid: ${position()}\n\n`;
            }
        }
    }
    finally {
        release();
    }
}
function filterOf({ run_id, plan, task, status, kind }) {
    return {
        ...(run_id === undefined ? {} : { run_id }),
        ...(plan === undefined ? {} : { plan }),
        ...(task === undefined ? {} : { task }),
        ...(status === undefined ? {} : { status }),
        ...(kind === undefined ? {} : { kind }),
    };
}
