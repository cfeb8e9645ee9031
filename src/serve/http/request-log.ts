import type { RequestHandler } from 'express';
import type { Clock } from '../../system/clock.ts';
import { isoTime } from '../../system/clock.ts';

/**
 * Writes one line for each answered request: time, method, path, status, milliseconds. Never the query, nor the token of a one-time link,
 * which only their sender and the server should know.
 */
export function logRequests(write: (line: string) => void, clock: Clock): RequestHandler {
  return (request, response, next) => {
    const started = clock.monotonic();
    const path = pathOf(request.originalUrl);
    response.once('close', () => {
      const status = response.writableFinished ? String(response.statusCode) : 'hung up';
      const ms = Math.round(clock.monotonic() - started);
      write(`${isoTime(clock.now())} ${request.method} ${path} ${status} ${ms} ms`);
    });
    next();
  };
}

// However it is written: `/links//orl_x`, `/%6Cinks/orl_x`, `/LINKS/orl_x`.
const LINK = /((?:l|%6c|%4c)(?:i|%69|%49)(?:n|%6e|%4e)(?:k|%6b|%4b)(?:s|%73|%53)(?:\/|%2f)+).+/i;

function pathOf(url: string): string {
  const path = (url.split('?', 1)[0] ?? '').replace(LINK, '$1…');
  return path.length > 200 ? `${path.slice(0, 199)}…` : path;
}
