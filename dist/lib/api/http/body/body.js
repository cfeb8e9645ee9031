import { isUtf8 } from 'node:buffer';
import { Readable } from 'node:stream';
import express from 'express';
import { Problem } from '../problem.js';
import { streamedBody } from './streamed-body.js';
/** Bytes of the largest body that is read. */
export const BODY_LIMIT = 1024 * 1024;
/** How long a body may take to arrive, in ms. */
const BODY_TIMEOUT_MS = 30_000;
const JSON_TYPES = ['application/json', 'application/*+json'];
const parsers = {
    json: express.json({ limit: BODY_LIMIT, strict: false, type: JSON_TYPES, verify: assertUtf8 }),
    bytes: express.raw({ limit: BODY_LIMIT, type: ['text/plain', 'application/octet-stream'] }),
    raw: express.raw({ limit: BODY_LIMIT, type: () => true }),
    form: ((request, response, next) => parsers.json(request, response, (error) => error === undefined ? urlencoded(request, response, next) : next(error))),
};
const urlencoded = express.urlencoded({ limit: BODY_LIMIT, extended: false });
/**
 * The body of a request: what a host's parser left, or what we read ourselves. `undefined` where there is none.
 * Throws a Problem: 400 cut short or not JSON, 408 too slow, 413 too large, 415 another type.
 */
export async function readBody(kind, request, response) {
    if (kind === 'raw')
        return readRaw(request, response);
    if (kind === 'stream')
        return readStream(request);
    const parsedByHost = request.body;
    if (parsedByHost === undefined)
        await parse(kind, request, response);
    const { body } = request;
    if (body === undefined) {
        if (!announcesBody(request))
            return undefined;
        if (parsedByHost === undefined && request.readableDidRead)
            throw consumed();
        throw wrongType(kind, request);
    }
    return kind === 'bytes' ? asBytes(body, request) : body;
}
// What a parser of the host made of it says nothing of the bytes; `rawBody` is where hosts that know of signatures keep them.
async function readRaw(request, response) {
    if (!request.readableDidRead) {
        request.body = undefined;
        await parse('raw', request, response);
    }
    const { body, rawBody } = request;
    if (body instanceof Uint8Array)
        return body;
    if (rawBody instanceof Uint8Array)
        return rawBody;
    if (announcesBody(request))
        throw consumed();
    return new Uint8Array();
}
function readStream(request) {
    const encoding = request.headers['content-encoding'] ?? 'identity';
    if (encoding !== 'identity')
        throw new Problem(415, 'Send the bytes as they are, without a Content-Encoding.');
    if (!/^application\/octet-stream\s*(;|$)/i.test(request.headers['content-type'] ?? ''))
        throw wrongType('stream', request);
    // A host that read it may have left it as bytes.
    if (request.body instanceof Uint8Array)
        return Readable.from([request.body]);
    if (request.readableDidRead)
        throw consumed();
    return streamedBody(request);
}
function parse(kind, request, response) {
    return new Promise((resolve, reject) => {
        const slow = setTimeout(() => {
            reject(new Problem(408, `The body did not arrive within ${BODY_TIMEOUT_MS / 1000} s.`, {
                headers: { Connection: 'close' },
            }));
        }, BODY_TIMEOUT_MS);
        parsers[kind](request, response, (error) => {
            clearTimeout(slow);
            if (error === undefined)
                resolve();
            else
                reject(asProblem(error));
        });
    });
}
/** The parser's own errors say what happened in `type` and `status`. */
function asProblem(error) {
    const { type, status, message } = error;
    if (type === 'entity.too.large')
        return new Problem(413, `The body is larger than ${BODY_LIMIT} bytes.`);
    if (type === 'entity.parse.failed')
        return new Problem(400, `The body is not JSON: ${message}`);
    if (type === 'request.aborted' || type === 'request.size.invalid')
        return new Problem(400, 'The body was cut short.');
    if (type === 'encoding.unsupported' || type === 'charset.unsupported')
        return new Problem(415, `${sentence(message)}.`);
    const known = status !== undefined && status >= 400 && status < 500 ? 400 : 500;
    return new Problem(known, known === 500 ? 'The body could not be read.' : `The body cannot be read: ${message}`, {
        cause: error,
    });
}
// Bytes that are no text would be replaced without a word.
function assertUtf8(_request, _response, bytes, charset) {
    if (charset === 'utf-8' && !isUtf8(bytes))
        throw new Error('it is not UTF-8');
}
function announcesBody(request) {
    const length = request.headers['content-length'];
    return request.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}
function consumed() {
    return new Problem(500, 'Something in front of the task API read the body and kept it: mount the router before it, or let it leave `req.body`.');
}
const WANTED = {
    json: 'application/json',
    form: 'application/x-www-form-urlencoded or application/json',
    bytes: 'text/plain or application/octet-stream',
    raw: 'bytes',
    stream: 'application/octet-stream',
};
function wrongType(kind, request) {
    const wanted = WANTED[kind];
    const got = request.headers['content-type'];
    return new Problem(415, `Send the body as ${wanted}${got === undefined ? '' : `, not as ${got.slice(0, 100)}`}.`);
}
function asBytes(body, request) {
    if (body instanceof Uint8Array)
        return body;
    if (typeof body === 'string')
        return Buffer.from(body);
    throw wrongType('bytes', request);
}
function sentence(message) {
    return message.charAt(0).toUpperCase() + message.slice(1);
}
