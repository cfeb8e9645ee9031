import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';
import express, { type ErrorRequestHandler, type Express } from 'express';
import helmet from 'helmet';
import { Problem } from '../../api/http/problem.ts';
import type { Clock } from '../../system/clock.ts';
import { crossOrigin } from './cross-origin.ts';
import { limitRate } from './rate-limit.ts';
import { logRequests } from './request-log.ts';
import { sendProblem } from './send-problem.ts';

/** What the server's Express app is made of. */
export interface AppOptions {
  /** The task API. */
  readonly router: RequestHandler;
  /** Origins whose pages may call; none where empty. */
  readonly origins: readonly string[];
  /** Requests one address may send in a minute. */
  readonly requestsPerMinute: number;
  readonly clock: Clock;
  /** Hears one line for each request; absent for none. */
  readonly log?: (line: string) => void;
  /** Hears what made an answer 500. */
  readonly onFailure: (error: unknown) => void;
}

/** Where the API is mounted; the address of the original system. */
export const MOUNT = '/agents';

/** Whether a request brings a blob: as large as it is, it takes its time, and the API sees to it that it goes on. */
export function bringsBlob({ method, url }: IncomingMessage): boolean {
  return method === 'PUT' && url?.startsWith(`${MOUNT}/fleet/blobs/`) === true;
}

/** The app around the API: security headers, origins, rate limit, request log, and a problem for every other path. */
export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  // A proxy on this machine says who its caller is; nobody else is believed.
  app.set('trust proxy', 'loopback');
  if (options.log) app.use(logRequests(options.log, options.clock));
  app.use(securityHeaders());
  app.use(crossOrigin(options.origins));
  app.use(limitRate(options.requestsPerMinute));
  app.get('/', (_request, response) => response.redirect(`${MOUNT}/ui/`));
  app.use(MOUNT, options.router);
  app.use(['/ready', '/live'], atRoot(options.router));
  app.use((request, response) => sendProblem(response, nothingAt(request.path)));
  app.use(toProblem(options.onFailure));
  return app;
}

// The strictest there is: what a page of ours needs beyond it, that page says itself.
function securityHeaders(): RequestHandler {
  const nothing = ["'none'"];
  const set = headersOf(
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: { defaultSrc: nothing, frameAncestors: nothing, baseUri: nothing, formAction: nothing },
      },
      // Whether there is TLS in front is not for this server to say.
      strictTransportSecurity: false,
      xFrameOptions: { action: 'deny' },
    }),
  );
  return (_request, response, next) => {
    for (const [name, value] of set) response.setHeader(name, value);
    next();
  };
}

// They are the same for every answer: asked once, a request is spared a dozen middlewares.
function headersOf(handler: ReturnType<typeof helmet>): ReadonlyMap<string, string> {
  const set = new Map<string, string>();
  const response = { setHeader: (name: string, value: string) => set.set(name, value), removeHeader: () => undefined };
  handler({} as never, response as never, (error) => {
    if (error !== undefined) throw error;
  });
  return set;
}

/** The original answers its probes at the root; ours are the API's own. */
function atRoot(router: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (request.url !== '/') return next();
    request.url = request.baseUrl;
    return router(request, response, next);
  };
}

function nothingAt(path: string): Problem {
  const hint = path.startsWith(MOUNT) ? `${MOUNT}/docs lists what there is.` : `The API is below ${MOUNT}.`;
  return new Problem(404, `There is nothing at this path. ${hint}`);
}

// Express takes a function for one that handles errors by its four parameters.
function toProblem(onFailure: AppOptions['onFailure']): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const status = statusOf(error);
    if (status === 500) onFailure(error);
    if (response.headersSent) return next(error);
    const detail = status === 400 ? 'The path cannot be read.' : 'The server failed; its log says why.';
    sendProblem(response, new Problem(status, detail, { cause: error }));
  };
}

function statusOf(error: unknown): 400 | 500 {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return status === 400 ? 400 : 500;
}
