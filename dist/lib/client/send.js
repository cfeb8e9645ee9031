import { operations } from '../schema/generated/task-api/api-operations.js';
import { addressOf, tidyBaseUrl } from './address.js';
import { ApiError, errorOf } from './api-error.js';
const PATIENCE_MS = 30_000;
/** A sender for one API. */
export function createSend(options) {
    const base = tidyBaseUrl(options.baseUrl);
    const ask = options.fetch ?? ((input, init) => fetch(input, init));
    return async (id, cargo, read, request = {}) => {
        const { method, path } = operations[id];
        const url = `${base}${addressOf(path, cargo.params, cargo.query)}`;
        const timeoutMs = request.timeoutMs ?? options.timeoutMs ?? PATIENCE_MS;
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(), timeoutMs);
        const given = [options.signal, request.signal].filter((signal) => signal !== undefined);
        try {
            const headers = await headersOf(options, cargo, request);
            const body = bodyOf(cargo.body);
            const signal = AbortSignal.any([late.signal, ...given]);
            const init = { method: method.toUpperCase(), headers, signal };
            const response = await ask(url, body === undefined ? init : { ...init, body });
            if (!response.ok)
                throw await errorOf(response);
            return await read(response);
        }
        catch (thrown) {
            for (const signal of given)
                signal.throwIfAborted();
            if (thrown instanceof ApiError)
                throw thrown;
            const message = late.signal.aborted ? `did not answer within ${timeoutMs} ms` : 'does not answer';
            throw new ApiError(`${base} ${message}`, { status: 0, cause: thrown });
        }
        finally {
            clearTimeout(timer);
        }
    };
}
async function headersOf(options, cargo, request) {
    const token = typeof options.token === 'function' ? await options.token() : options.token;
    const { body } = cargo;
    return {
        accept: cargo.accept ?? 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': typeOf(body) }),
        ...(request.idempotencyKey === undefined ? {} : { 'idempotency-key': request.idempotencyKey }),
        ...(request.ifVersion === undefined ? {} : { 'if-match': `"${cargo.params?.id}.${request.ifVersion}"` }),
        ...options.headers,
        ...request.headers,
    };
}
function typeOf(body) {
    if (typeof body === 'string')
        return 'text/plain; charset=utf-8';
    return body instanceof Uint8Array || body instanceof Blob ? 'application/octet-stream' : 'application/json';
}
function bodyOf(body) {
    if (body === undefined || typeof body === 'string' || body instanceof Blob)
        return body;
    return body instanceof Uint8Array ? body : JSON.stringify(body);
}
