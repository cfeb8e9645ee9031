import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A wire to a server that can be cut, as a split network does: what is sent arrives nowhere, and nobody is told. */
export interface Wire {
  /** Origin to reach the server by. */
  readonly url: string;
  cut(): void;
  /** What was sent meanwhile arrives now. */
  mend(): void;
  /** All that was said to the server through it. */
  said(): string;
}

/** Lays a wire to the server of this origin. */
export async function layWire(to: string): Promise<Wire> {
  const { hostname, port } = new URL(to);
  const sockets = new Set<Socket>();
  let isCut = false;
  let said = '';
  const join = (from: Socket, into: Socket): void => {
    sockets.add(from);
    from.on('data', (bytes) => into.write(bytes));
    from.on('error', () => into.destroy());
    from.on('close', () => {
      sockets.delete(from);
      // Of a wire that is cut nobody hears that the other side is gone.
      if (!isCut) into.end();
    });
    if (isCut) from.pause();
  };
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    near.on('data', (bytes) => {
      said += bytes.toString('latin1');
    });
    join(near, far);
    join(far, near);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port is free');
  return {
    url: `http://127.0.0.1:${address.port}`,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.pause();
    },
    mend: () => {
      isCut = false;
      for (const socket of sockets) socket.resume();
    },
    said: () => said,
  };
}
