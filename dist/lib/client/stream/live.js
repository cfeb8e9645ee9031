import { ApiError } from '../api-error.js';
import { followStream } from './stream.js';
/** Changes of tasks and runs, as they happen. */
export async function* liveEvents(send, query, options) {
    for await (const { event, data, id } of followStream(opening(send, 'streamEvents', { query }), options)) {
        // A newer server may tell of more kinds than are known here.
        if (event === 'task')
            yield { id, kind: event, row: JSON.parse(data) };
        else if (event === 'run')
            yield { id, kind: event, row: JSON.parse(data) };
        else if (event === 'reset')
            yield { id, kind: event };
    }
}
/** A log as it is written, piece by piece, until its task is settled. `lastEventId` is the byte to begin at. */
export async function* followLog(send, id, options) {
    const open = opening(send, 'getTaskLog', { params: { id }, query: { follow: true } });
    for await (const { event, data, id: end } of followStream(open, options)) {
        if (event === 'end')
            return;
        if (event === 'log')
            yield { text: JSON.parse(data), end: Number(end) };
    }
}
function opening(send, id, cargo) {
    return (lastEventId, signal) => {
        const headers = lastEventId === '' ? {} : { 'last-event-id': lastEventId };
        return send(id, { ...cargo, accept: 'text/event-stream' }, asStream, { signal, headers });
    };
}
function asStream(response) {
    const type = response.headers.get('content-type') ?? 'nothing';
    if (response.status === 204 || type.startsWith('text/event-stream'))
        return response;
    throw new ApiError(`This is no task API: it answered ${type} for an event stream`, { status: response.status });
}
