const BODY_LIMIT_BYTES = 2 ** 20;
const REDIRECTS = [301, 302, 303, 307, 308];
/** Headers that were meant for the first host alone. */
const PRIVATE_HEADERS = ['authorization', 'cookie', 'proxy-authorization'];
/** Sends a request and reads the answer, redirects followed; one sentence where there is none. Ends early when the call is aborted. */
export async function exchange(call, request) {
    const stop = new AbortController();
    const abort = () => stop.abort();
    let isLate = false;
    const disarm = call.system.clock.after(request.timeout, () => {
        isLate = true;
        stop.abort();
    });
    call.signal.addEventListener('abort', abort, { once: true });
    try {
        return await follow(call, request, stop.signal);
    }
    catch (thrown) {
        const { host } = request.url;
        if (call.signal.aborted)
            return `The request to ${host} was stopped.`;
        if (isLate)
            return `${host} did not answer in full within ${request.timeout} ms.`;
        return `${host} did not answer: ${reasonOf(thrown)}.`;
    }
    finally {
        disarm();
        call.signal.removeEventListener('abort', abort);
    }
}
async function follow(call, first, signal) {
    let request = first;
    for (let redirects = 0;; redirects++) {
        const { url, method, headers, body } = request;
        const response = await call.system.fetch(url, {
            method,
            headers,
            redirect: 'manual',
            signal,
            ...(body === undefined ? {} : { body }),
        });
        const next = first.maxRedirects > 0 ? nextRequest(request, response) : undefined;
        if (next === undefined)
            return readAnswer(url, response);
        await response.body?.cancel();
        if (typeof next === 'string')
            return next;
        if (redirects === first.maxRedirects)
            return `${first.url.host} redirected more than ${first.maxRedirects} times.`;
        call.print('stdout', `${method} ${url.href} -> ${response.status}, on to ${next.url.href}\n`);
        request = next;
    }
}
function nextRequest(request, response) {
    const location = response.headers.get('location');
    if (location === null || !REDIRECTS.includes(response.status))
        return undefined;
    if (!URL.canParse(location, request.url.href))
        return `${request.url.host} redirects to ${location}, which is not an address.`;
    const url = new URL(location, request.url);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return `${request.url.host} redirects to ${url.protocol}, which is not followed.`;
    }
    const kept = url.origin === request.url.origin ? request.headers : without(request.headers, PRIVATE_HEADERS);
    if (!becomesGet(request.method, response.status))
        return { ...request, url, headers: kept };
    return {
        ...request,
        url,
        method: 'GET',
        body: undefined,
        headers: without(kept, ['content-type', 'content-length']),
    };
}
// What every browser does: after 303 always, after 301 and 302 for POST.
function becomesGet(method, status) {
    if (status === 303)
        return method !== 'HEAD' && method !== 'GET';
    return method === 'POST' && (status === 301 || status === 302);
}
function without(headers, names) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => !names.includes(name)));
}
async function readAnswer(url, response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
        chunks.push(chunk);
        size += chunk.length;
        if (size > BODY_LIMIT_BYTES)
            break;
    }
    return {
        status: response.status,
        statusText: response.statusText,
        url,
        contentType: response.headers.get('content-type') ?? '',
        body: Buffer.concat(chunks).subarray(0, BODY_LIMIT_BYTES).toString(),
        isCut: size > BODY_LIMIT_BYTES,
    };
}
function reasonOf(thrown) {
    const cause = thrown.cause;
    if (cause)
        return cause.message || cause.code || String(cause);
    return thrown instanceof Error ? thrown.message : String(thrown);
}
