import { isoTime, millisecondsBetween } from '../../system/clock.js';
import { Later, NoEntry, Refused, reasonIn } from './faults.js';
/** How long an answer may take, ms: some are slow, and a request given up may have been carried out. */
const PATIENCE_MS = 60_000;
const MOST_REDIRECTS = 3;
/** A sender for one API. */
export function createSender(options) {
    const base = tidyBase(options.baseUrl);
    const ask = async (url, request, signal, hops) => {
        const response = await asked(options, url, request, signal);
        const text = await response.text().catch((cause) => {
            throw silent(base, cause);
        });
        const target = redirectTarget(url, response);
        if (target !== undefined && hops < MOST_REDIRECTS)
            return ask(target, request, signal, hops + 1);
        if (response.status === 204 && request.mayBeEmpty)
            return { status: 204, json: undefined };
        return judged(base, response, text, options.clock);
    };
    return async (request, signal) => {
        const over = new AbortController();
        const cancel = options.clock.after(PATIENCE_MS, () => over.abort());
        const give = () => over.abort(signal.reason);
        if (signal.aborted)
            give();
        signal.addEventListener('abort', give);
        try {
            return await ask(`${base}${request.path}`, request, over.signal, 0);
        }
        finally {
            cancel();
            signal.removeEventListener('abort', give);
        }
    };
}
/** The address of an API without what is always added to it. */
export function tidyBase(baseUrl) {
    return baseUrl
        .trim()
        .replace(/\/+$/, '')
        .replace(/\/agents$/, '');
}
async function asked({ fetch, token: given, userAgent }, url, request, signal) {
    const isJson = typeof request.body === 'string';
    const headersFor = (token) => ({
        accept: 'application/json',
        ...(request.body === undefined ? {} : { 'content-type': isJson ? 'application/json' : 'application/octet-stream' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(userAgent === undefined ? {} : { 'user-agent': userAgent }),
        ...request.headers,
    });
    try {
        const headers = headersFor(typeof given === 'function' ? await orAborted(given(), signal) : given);
        const body = request.body === undefined ? {} : { body: request.body };
        return await fetch(url, { method: request.method, headers, ...body, signal, redirect: 'manual' });
    }
    catch (cause) {
        throw cause instanceof NoEntry || cause instanceof Later ? cause : silent(url, cause);
    }
}
// A token that is long in coming must not outlive the patience of who waits for the request.
function orAborted(asked, signal) {
    return new Promise((resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { once: true });
        void asked.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
    });
}
// Only a redirect that keeps method, body and server; any other would lose the token or the body.
function redirectTarget(from, response) {
    if (response.status !== 307 && response.status !== 308)
        return undefined;
    const location = response.headers.get('location');
    if (location === null || !URL.canParse(location, from))
        return undefined;
    const target = new URL(location, from);
    return target.origin === new URL(from).origin ? target.href : undefined;
}
function judged(base, response, text, clock) {
    const { status, headers } = response;
    const json = parsed(text);
    if (status >= 300 && status < 400)
        throw new NoEntry(`${base} has moved to ${headers.get('location') ?? 'another address'}: name that one`);
    if (status === 401)
        throw new NoEntry(`${base} knows no such caller (401): give a token with --api-token or API_TOKEN`);
    if (status === 403)
        throw new NoEntry(`${base} does not allow it (${reasonIn(status, json)})`);
    if (status === 408 || status === 425 || status === 429 || status >= 500) {
        const retryAfter = retryAfterOf(headers.get('retry-after'), clock.now());
        const message = `${base} answered ${reasonIn(status, json)}`;
        throw new Later(message, { status, ...(retryAfter === undefined ? {} : { retryAfter }) });
    }
    if (status >= 400)
        throw new Refused(status, reasonIn(status, json), json);
    if (typeof json !== 'object' || json === null) {
        const type = headers.get('content-type')?.split(';')[0] ?? 'nothing';
        throw new Later(`${base} does not answer as a task API: it sent ${type}`, { status });
    }
    return { status, json };
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Longest wait an API may ask for, ms. */
const LONGEST_WAIT_MS = 300_000;
// Seconds, or a date.
function retryAfterOf(header, now) {
    if (header === null)
        return undefined;
    const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1_000 : millisecondsBetween(isoTime(now), header);
    return Math.min(wait, LONGEST_WAIT_MS);
}
function silent(url, cause) {
    const code = codeOf(cause);
    const { host } = new URL(url);
    return new Later(`${host} does not answer${code === undefined ? '' : ` (${code})`}`, { cause });
}
function codeOf(thrown) {
    if (typeof thrown !== 'object' || thrown === null)
        return undefined;
    if ('code' in thrown && typeof thrown.code === 'string')
        return thrown.code;
    return 'cause' in thrown ? codeOf(thrown.cause) : undefined;
}
