import { randomUUID } from 'node:crypto';
import express, {} from 'express';
import { operations } from '../../schema/generated/task-api/api-operations.js';
import { assertScope, NOBODY } from '../auth/principal.js';
import { readBody } from './body/body.js';
import { toProblem } from './fault-to-problem.js';
import { Problem, problemBody } from './problem.js';
import { checkBody, checkParams, checkQuery } from './validate.js';
import { writeReply } from './write-reply.js';
/** An Express 5 router with one route for each operation of the OpenAPI document; it works in Express 4 and 5 hosts. */
export function createRouter(options) {
    const router = express.Router();
    const methodsByPath = new Map();
    for (const [id, { method, path }] of Object.entries(operations)) {
        const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
        router[method](route, (request, response) => answer(id, request, response, options));
        methodsByPath.set(route, (methodsByPath.get(route) ?? new Set()).add(method.toUpperCase()));
    }
    for (const [route, methods] of methodsByPath)
        router.all(route, (request, response, next) => refuse(request, response, next, methods, options));
    if (options.ui !== undefined)
        routeUi(router, options.ui, options);
    router.use((error, request, response, next) => {
        // A path that is no text (`%ff`) fails before any of our routes is asked.
        if (!(error instanceof URIError))
            return next(error);
        const problem = new Problem(400, 'The address cannot be read: it is not percent-encoded UTF-8.', {
            errors: [{ pointer: 'path', detail: 'is not percent-encoded UTF-8' }],
        });
        return writeProblem(response, problem, requestIdOf(request), options);
    });
    return router;
}
/** The dashboard is files and no operation: who may see what, its calls find out. */
function routeUi(router, ui, options) {
    router.all(/^\/ui(\/.*)?$/, async (request, response, next) => {
        if (request.method !== 'GET' && request.method !== 'HEAD') {
            await refuse(request, response, next, new Set(['GET', 'HEAD']), options);
            return;
        }
        const [path = '', query] = request.url.slice('/ui'.length).split(/\?(.*)/s);
        const requestId = requestIdOf(request);
        try {
            const header = (name) => headerOf(request, name);
            const reply = await ui({ path, query: query ? `?${query}` : '', header });
            await writeReply(response, { ...reply, headers: { ...reply.headers, 'X-Request-Id': requestId } });
        }
        catch (thrown) {
            await writeProblem(response, toProblem(thrown), requestId, options);
        }
    });
}
async function answer(id, request, response, options) {
    const started = performance.now();
    const requestId = requestIdOf(request);
    const signal = signalOf(response, options.closing);
    let status = 500;
    try {
        const call = await readCall(id, request, response, { ...options, requestId, signal });
        const handler = options.handlers[id];
        const reply = await handler(call);
        status = reply.status;
        await writeReply(response, { ...reply, headers: { ...reply.headers, 'X-Request-Id': requestId } }, signal);
    }
    catch (thrown) {
        status = await writeProblem(response, toProblem(thrown), requestId, options);
    }
    finally {
        options.onAnswered({ operation: id, method: request.method, status, ms: performance.now() - started, requestId });
    }
}
/** Identity first, so that a caller without one learns nothing; then the address, the query, the body. */
async function readCall(id, request, response, context) {
    const { scope, body: bodyKind } = operations[id];
    const header = (name) => headerOf(request, name);
    if (needsTables(id))
        await context.gate();
    const principal = scope === null ? NOBODY : await context.authenticate(authRequest(request, header));
    if (scope !== null)
        assertScope(principal, scope);
    const params = checkParams(id, { ...request.params });
    const query = checkQuery(id, request.url);
    const raw = bodyKind === 'none' ? undefined : await readBody(bodyKind, request, response);
    const body = (bodyKind === 'json' ? checkBody(id, raw) : raw);
    return {
        operation: id,
        params,
        query,
        body,
        principal,
        requestId: context.requestId,
        get mountUrl() {
            return context.publicUrl ?? mountUrlOf(request);
        },
        target: request.url,
        header,
        get signal() {
            return context.signal();
        },
    };
}
// Who the caller is behind proxies is found out only where somebody asks.
function authRequest(request, header) {
    return {
        header,
        raw: request,
        get ip() {
            return request.ip;
        },
    };
}
/** Aborts when the caller hangs up or the API closes. Made for the few who ask: it costs as much as a body. */
function signalOf(response, closing) {
    let made;
    return () => {
        if (made !== undefined)
            return made;
        const hangUp = new AbortController();
        if (response.closed || response.destroyed)
            hangUp.abort();
        else
            response.once('close', () => hangUp.abort());
        made = AbortSignal.any([hangUp.signal, closing]);
        return made;
    };
}
/** What answers about the API itself answers always. */
const ABOUT_ITSELF = ['getLive', 'getReady', 'getOpenapi', 'getDocs'];
function needsTables(id) {
    return !ABOUT_ITSELF.includes(id);
}
function refuse(request, response, next, methods, options) {
    if (request.method === 'OPTIONS')
        return next();
    const allow = [...methods].join(', ');
    const problem = new Problem(405, `${request.method} cannot be done here; ${allow} can.`, {
        headers: { Allow: allow },
    });
    return writeProblem(response, problem, requestIdOf(request), options);
}
async function writeProblem(response, problem, requestId, options) {
    if (problem.status === 500)
        options.onFailure(problem, requestId);
    if (response.headersSent) {
        response.destroy();
        return problem.status;
    }
    const headers = { ...problem.headers, 'X-Request-Id': requestId };
    const reply = {
        status: problem.status,
        type: 'application/problem+json',
        headers,
        body: JSON.stringify(problemBody(problem, requestId)),
    };
    await writeReply(response, reply);
    return problem.status;
}
function headerOf(request, name) {
    const value = request.headers[name];
    return Array.isArray(value) ? value.join(', ') : value;
}
function requestIdOf(request) {
    const given = headerOf(request, 'x-request-id');
    return given !== undefined && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}
function mountUrlOf(request) {
    const host = hostOf(request);
    const valid = host !== undefined && /^[\w.:[\]-]{1,255}$/.test(host);
    return `${valid ? `${request.protocol}://${host}` : ''}${request.baseUrl}`;
}
// As `request.host` of Express 5; that of Express 4 has no port.
function hostOf(request) {
    const forwarded = headerOf(request, 'x-forwarded-host')?.split(',', 1)[0]?.trim();
    const trusts = request.app.get('trust proxy fn');
    return forwarded && trusts?.(request.socket.remoteAddress, 0) ? forwarded : request.headers.host;
}
