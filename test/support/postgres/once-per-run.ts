import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { createCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for the PostgreSQL they share; it starts with the first that asks. */
    readonly sharedPostgres: string;
  }
}

/** Vitest's global setup: answers test files, and ends what they asked for. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: ReturnType<typeof createCluster> | undefined;
  const server = createServer((_request, response) => {
    cluster ??= createCluster();
    void cluster.then((made) => {
      const answer = typeof made === 'string' ? { missing: made } : { url: made.url };
      response.end(JSON.stringify(answer));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  project.provide('sharedPostgres', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    server.closeAllConnections();
    const made = await cluster;
    if (made !== undefined && typeof made !== 'string') await made.remove();
  };
}
