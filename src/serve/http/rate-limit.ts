import type { RequestHandler } from 'express';
import { type Options, rateLimit } from 'express-rate-limit';
import { Problem } from '../../api/http/problem.ts';
import { sendProblem } from './send-problem.ts';

const WINDOW_MS = 60_000;

/** Requests a minute one address may send where nothing else is said: no client of ours comes near it. */
export const REQUESTS_A_MINUTE = 6_000;

/** What workers send, of which hundreds may share an address, and each some for every step. */
const FLEET_WORK = /^\/agents\/fleet\/(workers|jobs|blobs|runs)\//;

/**
 * Refuses an address that sends more than `perMinute`, with the `RateLimit` headers of draft 8. Of what workers send, which is counted apart,
 * only what nobody let in counts; their answers have no such headers, which would cost a digest for each step.
 */
export function limitRate(perMinute: number): RequestHandler {
  const usual: Partial<Options> = {
    windowMs: WINDOW_MS,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    identifier: 'requests',
    // It writes its advice to the console, and what it advises is settled: only proxies of this machine are believed.
    validate: false,
    // The library has set Retry-After.
    handler: (_request, response) => {
      sendProblem(response, new Problem(429, `One address may send ${perMinute} requests a minute.`));
    },
  };
  const [all, strangers] = [
    rateLimit(usual),
    rateLimit({
      ...usual,
      standardHeaders: false,
      skipSuccessfulRequests: true,
      requestWasSuccessful: (_request, { statusCode }) => statusCode !== 401 && statusCode !== 403,
    }),
  ];
  return (request, response, next) => (FLEET_WORK.test(request.url) ? strangers : all)(request, response, next);
}
