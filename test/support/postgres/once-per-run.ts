import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { createEmbeddedDatabase } from '../../../src/store/embedded/create-embedded-database.ts';
import { findPglite } from '../../../src/store/embedded/find-pglite.ts';
import { createSystem } from '../../../src/system/system.ts';
import { createCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where test files ask for what all of a run share: `/postgres`, `/embedded`. Each is made for the first that asks. */
    readonly databases: string;
  }
}

/** Vitest's global setup: answers test files, and ends what they asked for. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let cluster: ReturnType<typeof createCluster> | undefined;
  let embedded: Promise<string> | undefined;
  const answers: Readonly<Record<string, () => Promise<object>>> = {
    '/postgres': async () => {
      cluster ??= createCluster();
      const made = await cluster;
      return typeof made === 'string' ? { missing: made } : { url: made.url };
    },
    '/embedded': async () => {
      embedded ??= emptyEmbedded();
      return { folder: await embedded };
    },
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? '']?.() ?? Promise.resolve({});
    answer.then(
      (made) => response.end(JSON.stringify(made)),
      (thrown: unknown) => response.writeHead(500).end(String(thrown)),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  project.provide('databases', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    server.closeAllConnections();
    const made = await cluster;
    if (made !== undefined && typeof made !== 'string') await made.remove();
  };
}

/**
 * The folder of an embedded database with nothing in it: opening a copy takes a tenth of making one. It is kept between
 * runs, where tools keep such things.
 */
async function emptyEmbedded(): Promise<string> {
  const system = createSystem();
  const kept = join(system.cwd, `node_modules/.cache/embedded-${findPglite(system.cwd).version}`);
  if (existsSync(kept)) return kept;
  mkdirSync(dirname(kept), { recursive: true });
  const folder = mkdtempSync(`${kept}-`);
  const database = createEmbeddedDatabase({ system, folder });
  await database.query({ text: 'SELECT 1' });
  await database.close();
  try {
    renameSync(folder, kept);
  } catch {
    // Another run was faster.
    rmSync(folder, { recursive: true, force: true });
  }
  return kept;
}
