import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Fault, systemErrorCode } from '../../errors.ts';
import type { Clock } from '../../system/clock.ts';
import { withDeadline } from './body-deadline.ts';
import { bringsBlob } from './create-app.ts';

/** A server that accepts requests. */
export interface Listening {
  /** Origin: `http://127.0.0.1:8001`. */
  readonly url: string;
  /** Accepts nothing more, lets requests end for `graceMs` and cuts off what is left. */
  stop(graceMs: number): Promise<void>;
}

/** How long a sender may take, in ms: a slow one holds no place for ever. */
export interface Limits {
  /** For the request line with its headers. */
  readonly headersMs: number;
  /** For a whole request. */
  readonly requestMs: number;
  /** How often that is looked at. */
  readonly checkMs: number;
  /** Requests whose bodies take as long as they take, since who reads them sees to it that they go on; none where not given. */
  readonly isWatched?: (request: IncomingMessage) => boolean;
}

const LIMITS: Limits = { headersMs: 15_000, requestMs: 120_000, checkMs: 5_000, isWatched: bringsBlob };
const MOST_CONNECTIONS = 2_000;
const HARVEST_MS = 50;

/** Listens. Throws Fault `usage` for an address that cannot be listened on, `busy` for a port that is taken. */
export async function listen(
  app: RequestListener,
  at: { host: string; port: number },
  clock: Clock,
  { headersMs, requestMs, checkMs, isWatched = () => false }: Limits = LIMITS,
): Promise<Listening> {
  const options = {
    headersTimeout: headersMs,
    requestTimeout: 0,
    keepAliveTimeout: 30_000,
    connectionsCheckingInterval: checkMs,
  };
  const server = createServer(options, withDeadline(app, { clock, ms: requestMs, isWatched }));
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((accept, refuse) => {
    server.once('error', (error) => refuse(listenFault(error, at)));
    server.listen(at.port, at.host, accept);
  });
  return {
    url: urlOf(at.host, (server.address() as AddressInfo).port),
    stop: (graceMs) => stop(server, graceMs, clock),
  };
}

/** The origin a host and port make; an address that stands for all is shown as this machine's own. */
export function urlOf(host: string, port: number): string {
  const shown = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}

async function stop(server: Server, graceMs: number, clock: Clock): Promise<void> {
  // Connections kept alive become idle one by one, when what they are asked is answered.
  let cancel = (): void => {};
  const harvest = (): void => {
    server.closeIdleConnections();
    cancel = clock.after(HARVEST_MS, harvest);
  };
  const cancelCut = clock.after(graceMs, () => server.closeAllConnections());
  const closed = new Promise<void>((done) => server.close(() => done()));
  harvest();
  await closed;
  cancel();
  cancelCut();
}

function listenFault(error: unknown, { host, port }: { host: string; port: number }): Fault {
  const code = systemErrorCode(error);
  const options = { cause: error };
  if (code === 'EADDRINUSE') {
    return new Fault('busy', `Port ${port} on ${host} is taken by another program.`, {
      cure: `Choose another with --port, or --port 0 for any that is free.`,
      ...options,
    });
  }
  if (code === 'EACCES') {
    return new Fault('usage', `This user may not listen on port ${port}.`, {
      cure: 'Choose one from 1024 on with --port.',
      ...options,
    });
  }
  return new Fault('usage', `Nothing can listen on ${JSON.stringify(host)} (${code ?? String(error)}).`, {
    cure: 'Give --host an address of this machine: 127.0.0.1, or 0.0.0.0 for all it has.',
    ...options,
  });
}
