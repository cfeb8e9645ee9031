import { sleep } from '../clock.js';
/** Plays answers by script on `clock`. Without a script nobody answers, as where a connection is refused. */
export function createFakeFetch(clock) {
    const scripts = [];
    const requests = [];
    const answer = async (input, init) => {
        const asked = new Request(input, init);
        const request = await asFakeRequest(asked);
        requests.push(request);
        const found = scripts.find(({ match }) => matches(match, request));
        if (found === undefined)
            throw refused(request.url);
        const script = typeof found.script === 'function' ? found.script(request) : found.script;
        if (script.after !== undefined)
            await sleep(clock, script.after, asked.signal);
        asked.signal.throwIfAborted();
        return asResponse(script);
    };
    return { fetch: answer, requests, when: (match, script) => void scripts.unshift({ match, script }) };
}
async function asFakeRequest(asked) {
    const { url, method, headers } = asked;
    return { url, method, headers: Object.fromEntries(headers), body: await asked.text() };
}
function matches(match, request) {
    if (typeof match === 'function')
        return match(request);
    if (match.endsWith('*'))
        return request.url.startsWith(match.slice(0, -1));
    return request.url === new URL(match).href;
}
function asResponse({ status = 200, headers = {}, body, json }) {
    if (json !== undefined)
        return Response.json(json, { status, headers: { ...headers } });
    return new Response(body ?? null, { status, headers: { ...headers } });
}
function refused(url) {
    const { host } = new URL(url);
    const cause = Object.assign(new Error(`connect ECONNREFUSED ${host}`), { code: 'ECONNREFUSED' });
    return new TypeError('fetch failed', { cause });
}
