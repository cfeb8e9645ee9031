import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { PATIENT } from './patient-server.ts';

/** Answers a request whose body has been read. */
export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** A server on loopback, ended with the test; `closed` leaves only an address where nobody listens. */
export async function serve(handler: Handler, { closed = false } = {}): Promise<string> {
  const server = createServer(PATIENT, async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    handler(request, response, Buffer.concat(chunks).toString());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const end = (): void => {
    server.closeAllConnections();
    server.close();
  };
  if (closed) end();
  else onTestFinished(end);
  return `http://127.0.0.1:${port}`;
}

/** Answers with what was asked, as JSON. */
export const echo: Handler = ({ method, url, headers }, response, body) => {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify({ method, url, headers, body }));
};
