const MOST_BYTES = 65_536;
/** Requests as this process makes them. */
export function fetchTransport({ fetch }) {
    return async (ask, signal) => {
        const { url, method = 'POST', body } = ask;
        const response = await fetch(url, {
            method,
            headers: headersOf(ask),
            redirect: 'manual',
            signal,
            ...(body === undefined ? {} : { body }),
        });
        return { status: response.status, headers: response.headers, text: await textOf(response) };
    };
}
/** Requests that cannot be made a way into a private network. */
export function guardedTransport(call) {
    return (ask, signal) => {
        const { url, method = 'POST', body } = ask;
        return call(url, { method, headers: headersOf(ask), signal, ...(body === undefined ? {} : { body }) });
    };
}
function headersOf({ headers = {}, body }) {
    return { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers };
}
async function textOf(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= MOST_BYTES)
            break;
    }
    return Buffer.concat(chunks).subarray(0, MOST_BYTES).toString();
}
