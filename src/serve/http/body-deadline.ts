import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Clock } from '../../system/clock.ts';

/** When requests have to be whole. */
export interface BodyDeadline {
  readonly clock: Clock;
  /** How long a request with a body may take to arrive, ms. */
  readonly ms: number;
  /** Whether a body may take as long as it takes, because who reads it watches over it. */
  readonly isWatched: (request: IncomingMessage) => boolean;
}

/**
 * The same listener, with slow senders cut off: those of requests that are not whole in time, and those of watched bodies that are
 * not whole in time after they were answered. Node's own limit knows no exceptions.
 */
export function withDeadline(app: RequestListener, { clock, ms, isWatched }: BodyDeadline): RequestListener {
  return (request, response) => {
    if (hasBody(request)) {
      let cancel = (): void => {};
      const arm = (): void => {
        if (!request.complete) cancel = clock.after(ms, () => cut(request, response));
      };
      if (isWatched(request)) response.once('finish', arm);
      else arm();
      request.once('close', () => cancel());
    }
    app(request, response);
  };
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
}

function cut(request: IncomingMessage, response: ServerResponse): void {
  if (request.complete) return;
  if (response.headersSent) request.socket.destroy();
  else request.socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\n\r\n', () => request.socket.destroy());
}
