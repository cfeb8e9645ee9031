import { randomUUID } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import { type OperationId, operations } from '../../schema/generated/task-api/api-operations.ts';
import type { Operations } from '../../schema/generated/task-api/api-types.ts';
import type { Authenticate, AuthRequest } from '../auth/authenticator.ts';
import { assertScope, NOBODY } from '../auth/principal.ts';
import type { Ui } from '../ui/create-ui.ts';
import { readBody } from './body/body.ts';
import type { Call, Handler, Handlers, Reply } from './call.ts';
import { toProblem } from './fault-to-problem.ts';
import { Problem, problemBody } from './problem.ts';
import { checkBody, checkParams, checkQuery } from './validate.ts';
import { writeReply } from './write-reply.ts';

/** One answered request, for metrics, traces and the request log. */
export interface Answered {
  readonly operation: OperationId | 'unknown';
  readonly method: string;
  readonly status: number;
  readonly ms: number;
  readonly requestId: string;
}

/** What the router needs beside the handlers. */
export interface RouterOptions {
  readonly handlers: Handlers;
  /** The dashboard; there is none where it is absent. */
  readonly ui?: Ui | undefined;
  readonly authenticate: Authenticate;
  /** Passed before anything that touches the tables; throws the Problem that says why it cannot be now. */
  readonly gate: () => Promise<void> | undefined;
  /** Origin and mount as callers see them, where the host knows better than the request. */
  readonly publicUrl?: string;
  /** Aborts when the API closes: streams end. */
  readonly closing: AbortSignal;
  readonly onAnswered: (answered: Answered) => void;
  /** Hears what made a 500, with its cause; the caller is told only the request id. */
  readonly onFailure: (problem: Problem, requestId: string) => void;
}

/** An Express 5 router with one route for each operation of the OpenAPI document; it works in Express 4 and 5 hosts. */
export function createRouter(options: RouterOptions): Router {
  const router = express.Router();
  const methodsByPath = new Map<string, Set<string>>();
  for (const [id, { method, path }] of Object.entries(operations)) {
    const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
    router[method](route, (request: Request, response: Response) =>
      answer(id as OperationId, request, response, options),
    );
    methodsByPath.set(route, (methodsByPath.get(route) ?? new Set()).add(method.toUpperCase()));
  }
  for (const [route, methods] of methodsByPath)
    router.all(route, (request, response, next) => refuse(request, response, next, methods, options));
  if (options.ui !== undefined) routeUi(router, options.ui, options);
  router.use((error: unknown, request: Request, response: Response, next: (error: unknown) => void) => {
    // A path that is no text (`%ff`) fails before any of our routes is asked.
    if (!(error instanceof URIError)) return next(error);
    const problem = new Problem(400, 'The address cannot be read: it is not percent-encoded UTF-8.', {
      errors: [{ pointer: 'path', detail: 'is not percent-encoded UTF-8' }],
    });
    return writeProblem(response, problem, requestIdOf(request), options);
  });
  return router;
}

/** The dashboard is files and no operation: who may see what, its calls find out. */
function routeUi(router: Router, ui: Ui, options: RouterOptions): void {
  router.all(/^\/ui(\/.*)?$/, async (request: Request, response: Response, next: () => void) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      await refuse(request, response, next, new Set(['GET', 'HEAD']), options);
      return;
    }
    const [path = '', query] = request.url.slice('/ui'.length).split(/\?(.*)/s);
    const requestId = requestIdOf(request);
    try {
      const header = (name: string): string | undefined => headerOf(request, name);
      const reply = await ui({ path, query: query ? `?${query}` : '', header });
      await writeReply(response, { ...reply, headers: { ...reply.headers, 'X-Request-Id': requestId } });
    } catch (thrown) {
      await writeProblem(response, toProblem(thrown), requestId, options);
    }
  });
}

async function answer(id: OperationId, request: Request, response: Response, options: RouterOptions): Promise<void> {
  const started = performance.now();
  const requestId = requestIdOf(request);
  const signal = signalOf(response, options.closing);
  let status = 500;
  try {
    const call = await readCall(id, request, response, { ...options, requestId, signal });
    const handler = options.handlers[id] as Handler<OperationId>;
    const reply = await handler(call);
    status = reply.status;
    await writeReply(response, { ...reply, headers: { ...reply.headers, 'X-Request-Id': requestId } }, signal);
  } catch (thrown) {
    status = await writeProblem(response, toProblem(thrown), requestId, options);
  } finally {
    options.onAnswered({ operation: id, method: request.method, status, ms: performance.now() - started, requestId });
  }
}

/** Identity first, so that a caller without one learns nothing; then the address, the query, the body. */
async function readCall(
  id: OperationId,
  request: Request,
  response: Response,
  context: RouterOptions & { readonly requestId: string; readonly signal: () => AbortSignal },
): Promise<Call> {
  const { scope, body: bodyKind } = operations[id];
  const header = (name: string): string | undefined => headerOf(request, name);
  if (needsTables(id)) await context.gate();
  const principal = scope === null ? NOBODY : await context.authenticate(authRequest(request, header));
  if (scope !== null) assertScope(principal, scope);
  const params = checkParams(id, { ...request.params }) as Operations[OperationId]['params'];
  const query = checkQuery(id, request.url) as Operations[OperationId]['query'];
  const raw = bodyKind === 'none' ? undefined : await readBody(bodyKind, request, response);
  const body = (bodyKind === 'json' ? checkBody(id, raw) : raw) as Operations[OperationId]['body'];
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
function authRequest(request: Request, header: Call['header']): AuthRequest {
  return {
    header,
    raw: request,
    get ip() {
      return request.ip;
    },
  };
}

/** Aborts when the caller hangs up or the API closes. Made for the few who ask: it costs as much as a body. */
function signalOf(response: Response, closing: AbortSignal): () => AbortSignal {
  let made: AbortSignal | undefined;
  return () => {
    if (made !== undefined) return made;
    const hangUp = new AbortController();
    if (response.closed || response.destroyed) hangUp.abort();
    else response.once('close', () => hangUp.abort());
    made = AbortSignal.any([hangUp.signal, closing]);
    return made;
  };
}

/** What answers about the API itself answers always. */
const ABOUT_ITSELF: readonly OperationId[] = ['getLive', 'getReady', 'getOpenapi', 'getDocs'];

function needsTables(id: OperationId): boolean {
  return !ABOUT_ITSELF.includes(id);
}

function refuse(
  request: Request,
  response: Response,
  next: () => void,
  methods: ReadonlySet<string>,
  options: RouterOptions,
): unknown {
  if (request.method === 'OPTIONS') return next();
  const allow = [...methods].join(', ');
  const problem = new Problem(405, `${request.method} cannot be done here; ${allow} can.`, {
    headers: { Allow: allow },
  });
  return writeProblem(response, problem, requestIdOf(request), options);
}

async function writeProblem(
  response: Response,
  problem: Problem,
  requestId: string,
  options: RouterOptions,
): Promise<number> {
  if (problem.status === 500) options.onFailure(problem, requestId);
  if (response.headersSent) {
    response.destroy();
    return problem.status;
  }
  const headers = { ...problem.headers, 'X-Request-Id': requestId };
  const reply: Reply = {
    status: problem.status,
    type: 'application/problem+json',
    headers,
    body: JSON.stringify(problemBody(problem, requestId)),
  };
  await writeReply(response, reply);
  return problem.status;
}

function headerOf(request: Request, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

function requestIdOf(request: Request): string {
  const given = headerOf(request, 'x-request-id');
  return given !== undefined && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
}

function mountUrlOf(request: Request): string {
  const host = hostOf(request);
  const valid = host !== undefined && /^[\w.:[\]-]{1,255}$/.test(host);
  return `${valid ? `${request.protocol}://${host}` : ''}${request.baseUrl}`;
}

// As `request.host` of Express 5; that of Express 4 has no port.
function hostOf(request: Request): string | undefined {
  const forwarded = headerOf(request, 'x-forwarded-host')?.split(',', 1)[0]?.trim();
  const trusts = request.app.get('trust proxy fn') as
    | ((address: string | undefined, hop: number) => boolean)
    | undefined;
  return forwarded && trusts?.(request.socket.remoteAddress, 0) ? forwarded : request.headers.host;
}
