import cors from 'cors';
import type { RequestHandler } from 'express';
import { Problem } from '../../api/http/problem.ts';
import { Fault } from '../../errors.ts';
import { sendProblem } from './send-problem.ts';

/** Headers of answers that a page of another origin may read. */
const READABLE = [
  'ETag',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'Warning',
  'X-Request-Id',
] as const;

/** Checks origins as people write them, `*` for all. Throws Fault `usage` for what is none. */
export function checkOrigins(origins: readonly string[]): readonly string[] {
  return origins.map((given) => {
    if (given === '*') return given;
    const url = URL.canParse(given) ? new URL(given) : undefined;
    if (url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href) return url.origin;
    throw new Fault('usage', `${JSON.stringify(given)} is no origin.`, {
      cure: 'Give scheme, host and port alone: --cors http://localhost:8080',
    });
  });
}

/** Lets pages of these origins call; a preflight of any other is told which flag would let it in. */
export function crossOrigin(origins: readonly string[]): RequestHandler[] {
  return [...(origins.length === 0 ? [] : [letIn(origins)]), refusePreflight];
}

function letIn(origins: readonly string[]): RequestHandler {
  const isAllowed = (origin: string): boolean => origins.includes('*') || origins.includes(origin);
  const allow = cors({
    origin: origins.includes('*') ? '*' : [...origins],
    exposedHeaders: [...READABLE],
    maxAge: 600,
  });
  return (request, response, next) => {
    const { origin } = request.headers;
    // cors itself answers the preflight of a stranger too, which then fails without a word of why.
    if (origin === undefined || isAllowed(origin)) return allow(request, response, next);
    response.vary('Origin');
    next();
  };
}

const refusePreflight: RequestHandler = (request, response, next) => {
  const { origin } = request.headers;
  const isPreflight = request.method === 'OPTIONS' && request.headers['access-control-request-method'] !== undefined;
  if (!isPreflight || origin === undefined) return next();
  const cure = URL.canParse(origin) ? ` Start the server with --cors ${new URL(origin).origin} to let them.` : '';
  sendProblem(response, new Problem(403, `Pages of this origin may not call here.${cure}`));
};
