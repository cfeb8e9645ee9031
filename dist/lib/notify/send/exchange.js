import { isoTime, millisecondsBetween } from '../../system/clock.js';
import { line } from '../words/clean.js';
import { fetchTransport } from './transport.js';
/** ms a service may take to answer in full. */
export const PATIENCE_MS = 15_000;
const AGAIN_LATER = [408, 425, 429, 500, 502, 503, 504];
/**
 * Sends a request and answers what came back where it was a success; else why it was not, in one sentence that names the host alone.
 * Redirects are failures: what is told to one address is not meant for another.
 */
export async function exchange({ system, signal, transport: given }, ask, transport = given ?? fetchTransport(system)) {
    if (!URL.canParse(ask.url))
        return { outcome: 'failed', why: 'The address it is given is none.' };
    const { host } = new URL(ask.url);
    const timeout = new AbortController();
    const cancel = system.clock.after(PATIENCE_MS, () => timeout.abort());
    try {
        const answer = await transport(ask, AbortSignal.any([signal, timeout.signal]));
        return answer.status >= 200 && answer.status < 300 ? answer : refusal(host, answer, system.clock.now());
    }
    catch (thrown) {
        if (timeout.signal.aborted)
            return { outcome: 'failed', why: `${host} did not answer within ${PATIENCE_MS / 1_000} s.`, again: {} };
        if (thrown instanceof Error && thrown.name === 'ForbiddenTarget')
            return { outcome: 'failed', why: thrown.message };
        return { outcome: 'failed', why: `${host} does not answer${reasonOf(thrown)}.`, again: {} };
    }
    finally {
        cancel();
    }
}
/** True for what `exchange` answers where it did not succeed. */
export function isFailed(answer) {
    return 'outcome' in answer;
}
/** The JSON of an answer; an empty object where it is none. */
export function jsonOf({ text }) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
/** ms a `Retry-After` asks to wait: seconds or a date; undefined where it says nothing. */
export function retryAfter(header, now) {
    if (header === null)
        return undefined;
    if (/^\s*\d+(\.\d+)?\s*$/.test(header))
        return Math.ceil(Number(header) * 1_000);
    return millisecondsBetween(isoTime(now), header);
}
function refusal(host, { status, headers, text }, now) {
    if (status >= 300 && status < 400)
        return { outcome: 'failed', why: `${host} sends to another address, which is not followed (${status}).` };
    const words = line(text, 120);
    const why = `${host} answered ${status}${words === '' || words.startsWith('<') ? '' : ` (${words})`}.`;
    const after = retryAfter(headers.get('retry-after'), now);
    const isLater = AGAIN_LATER.includes(status) || (status === 403 && after !== undefined);
    if (!isLater)
        return { outcome: 'failed', why };
    return { outcome: 'failed', why, again: after === undefined ? {} : { after } };
}
function reasonOf(thrown) {
    const { code, cause } = (thrown ?? {});
    if (typeof code === 'string')
        return ` (${code})`;
    return cause === undefined ? '' : reasonOf(cause);
}
