import { once } from 'node:events';
/** Writes a reply whole; a stream as it comes, no faster than the reader takes it, until it ends or `signal` aborts. */
export async function writeReply(response, reply, signal) {
    const { status, headers = {}, type, body } = reply;
    if (response.destroyed)
        return;
    response.statusCode = status;
    for (const [name, value] of Object.entries(headers))
        response.setHeader(name, value);
    if (type !== undefined)
        response.setHeader('Content-Type', /^text\/|json$/.test(type) ? `${type}; charset=utf-8` : type);
    if (body === undefined || typeof body === 'string' || body instanceof Uint8Array) {
        const isSaid = status === 204 || status === 304 || response.hasHeader('content-length');
        if (!isSaid)
            response.setHeader('Content-Length', Buffer.byteLength(body ?? ''));
        // A text goes out in one piece with its headers.
        response.end(body);
        return;
    }
    await stream(response, body, signal?.());
}
async function stream(response, parts, signal) {
    response.flushHeaders();
    const gone = signal ?? new AbortController().signal;
    for await (const part of parts) {
        if (gone.aborted || response.destroyed)
            break;
        if (response.req.method === 'HEAD')
            break;
        if (!response.write(part))
            await once(response, 'drain', { signal: gone }).catch(() => undefined);
    }
    response.end();
}
