import { ApiError } from '../api-error.js';
import { createEventParser } from './event-parser.js';
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** A living server says something every 15 s. */
const SILENCE_MS = 45_000;
/**
 * The events of a stream, in order. A connection that breaks, falls silent or is refused for now is made again, from the last event on,
 * so that an event may come twice. Ends when the caller stops or its signal aborts; throws an ApiError that waiting will not cure.
 */
export async function* followStream(open, options) {
    const stop = new AbortController();
    const signal = options.signal === undefined ? stop.signal : AbortSignal.any([stop.signal, options.signal]);
    let lastEventId = options.lastEventId ?? '';
    let failures = 0;
    let retryMs;
    try {
        while (!signal.aborted) {
            const connection = connect(open, lastEventId, signal);
            const parser = createEventParser();
            try {
                const response = await connection.response;
                if (response.status === 204)
                    return;
                failures = 0;
                options.onState?.('open');
                yield* eventsOf(response, parser, connection.heard);
            }
            catch (thrown) {
                if (signal.aborted)
                    return;
                if (thrown instanceof ApiError && !thrown.isPassing)
                    throw thrown;
                const asked = thrown instanceof ApiError ? thrown.retryAfter : undefined;
                if (asked !== undefined)
                    retryMs = asked * 1_000;
            }
            finally {
                connection.end();
                lastEventId = parser.lastEventId || lastEventId;
                retryMs = parser.retryMs ?? retryMs;
            }
            options.onState?.('waiting');
            await pause(waitMs(failures++, retryMs), signal);
        }
    }
    finally {
        stop.abort();
    }
}
function connect(open, lastEventId, signal) {
    const own = new AbortController();
    let timer;
    const heard = () => {
        clearTimeout(timer);
        timer = setTimeout(() => own.abort(), SILENCE_MS);
    };
    heard();
    const end = () => {
        clearTimeout(timer);
        own.abort();
    };
    return { response: open(lastEventId, AbortSignal.any([own.signal, signal])), heard, end };
}
async function* eventsOf(response, parser, heard) {
    if (response.body === null)
        return;
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
        heard();
        yield* parser.push(decoder.decode(piece.value, { stream: true }));
    }
}
// Doubles with each failure in a row, a little apart from others who lost the same server.
function waitMs(failures, retryMs) {
    const base = Math.min((retryMs ?? FIRST_WAIT_MS) * 2 ** Math.min(failures, 10), Math.max(LONGEST_WAIT_MS, retryMs ?? 0));
    return base * (0.75 + Math.random() / 2);
}
function pause(ms, signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            return resolve();
        const done = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
        };
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', done);
    });
}
