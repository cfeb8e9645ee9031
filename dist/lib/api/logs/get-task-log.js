import { logStates, readLog } from '../../store/logs/read-log.js';
import { Problem } from '../http/problem.js';
import { lastEventId, STREAM_HEADERS } from '../live/stream-events.js';
import { readByteRange } from './byte-range.js';
import { followLog } from './follow-log.js';
/** GET /tasks/{id}/log: the log as text, whole or a part; with `follow` as an event stream that goes on while the task does. */
export function getTaskLogHandler({ database, clock }, live) {
    return async ({ params: { id }, query, header, signal }) => {
        const state = (await logStates(database, [id])).get(id);
        if (state === undefined)
            throw new Problem(404, `Agent task ${id} not found`);
        if (query.follow) {
            const from = lastEventId(header('last-event-id')) ?? 0;
            const tail = live.follow(id);
            if (signal.aborted)
                tail.release();
            else
                signal.addEventListener('abort', tail.release, { once: true });
            const body = followLog({ database, clock, tail, task: id, from });
            return { status: 200, headers: STREAM_HEADERS, type: 'text/event-stream', body };
        }
        const etag = `"log-${id}-${state.bytes}"`;
        const range = unchanged(header('if-range'), etag) ? readByteRange(header('range'), state.bytes) : undefined;
        if (range === 'unsatisfiable')
            throw noSuchRange(state.bytes);
        const whole = { from: 0, to: state.bytes };
        return {
            status: range === undefined ? 200 : 206,
            headers: headersOf(etag, range ?? whole, range && state.bytes),
            type: 'text/plain',
            ...bodyOf(range ?? whole, (part) => exactly(readLog(database, { task: id, ...part }), part)),
        };
    };
}
// The bytes of a log never change, so only a log that was removed and begun anew has another tag at the same length.
function unchanged(ifRange, etag) {
    return ifRange === undefined || ifRange === etag;
}
function noSuchRange(size) {
    return new Problem(416, `The log has ${size} bytes, and none of those asked for.`, {
        headers: { 'Content-Range': `bytes */${size}` },
    });
}
function headersOf(etag, { from, to }, size) {
    return {
        ETag: etag,
        'Accept-Ranges': 'bytes',
        // What a task printed is shown as text, whatever it looks like.
        'X-Content-Type-Options': 'nosniff',
        'Content-Disposition': 'inline',
        'Cache-Control': 'no-cache',
        'Content-Length': String(to - from),
        ...(size === undefined ? {} : { 'Content-Range': `bytes ${from}-${to - 1}/${size}` }),
    };
}
function bodyOf(part, read) {
    return part.from === part.to ? {} : { body: read(part) };
}
/** The length is announced: a log that was removed on the way must not look like one that ended. */
async function* exactly(parts, { from, to }) {
    let left = to - from;
    for await (const part of parts) {
        left -= part.byteLength;
        yield part;
    }
    if (left > 0)
        throw new Problem(410, 'The log was removed while it was read.');
}
