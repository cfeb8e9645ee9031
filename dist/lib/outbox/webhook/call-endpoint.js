import { readSecret, signedHeaders } from '../../notify/adapters/webhook/sign.js';
import { retryAfter } from '../../notify/send/exchange.js';
/** How long an endpoint may take to answer in full, ms. */
const PATIENCE_MS = 15_000;
const GONE = 410;
/** Sends one signed request. Only 2xx is a success; no redirect is followed. Never rejects unless `signal` aborts. */
export async function callEndpoint({ clock, guardedFetch }, { url, secrets, messageId, body, signal }) {
    const timeout = new AbortController();
    const cancel = clock.after(PATIENCE_MS, () => timeout.abort());
    const { host } = new URL(url);
    const seconds = Math.floor(clock.now() / 1_000);
    const keys = secrets.map(readSecret).filter((key) => key !== undefined);
    const headers = {
        'content-type': 'application/json',
        'user-agent': 'orchestrator-action',
        ...signedHeaders(messageId, seconds, body, keys),
    };
    try {
        const both = AbortSignal.any([signal, timeout.signal]);
        return judge(host, await guardedFetch(url, { method: 'POST', headers, body, signal: both }), clock.now());
    }
    catch (thrown) {
        if (signal.aborted)
            throw thrown;
        if (timeout.signal.aborted)
            return failed(`${host} did not answer within ${PATIENCE_MS / 1_000} s.`);
        if (thrown instanceof Error && thrown.name === 'ForbiddenTarget')
            return { outcome: 'failed', why: thrown.message };
        return failed(`${host} does not answer${codeOf(thrown)}.`);
    }
    finally {
        cancel();
    }
}
function judge(host, { status, headers, text }, now) {
    const answered = { status, answer: text };
    if (status >= 200 && status < 300)
        return { outcome: 'delivered', ...answered };
    if (status === GONE) {
        return { outcome: 'failed', why: `${host} answered 410: it wants no more.`, ...answered, gone: true };
    }
    const redirects = status >= 300 && status < 400;
    const why = redirects
        ? `${host} sends to another address, which is not followed (${status}).`
        : `${host} answered ${status}.`;
    const after = redirects ? undefined : retryAfter(headers.get('retry-after'), now);
    return { outcome: 'failed', why, ...answered, again: after === undefined ? {} : { after } };
}
function failed(why) {
    return { outcome: 'failed', why, again: {} };
}
function codeOf(thrown) {
    const { code, cause } = (thrown ?? {});
    if (typeof code === 'string')
        return ` (${code})`;
    return cause === undefined ? '' : codeOf(cause);
}
