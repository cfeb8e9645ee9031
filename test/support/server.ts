import { onTestFinished } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../../src/serve/create-server.ts';
import { createSystem } from '../../src/system/system.ts';
import { createFolder } from './cli.ts';
import { freshDatabase } from './database.ts';
import { postgresUrl } from './postgres.ts';

/** A running server, and what it said. */
export interface Served extends RunningServer {
  readonly cwd: string;
  readonly schema: string;
  readonly notes: string[];
  readonly lines: string[];
}

/** A server on an empty schema of PostgreSQL and in a folder of its own, closed with the test. */
export async function serve(options: ServerOptions & { readonly cwd?: string } = {}): Promise<Served> {
  const cwd = options.cwd ?? createFolder();
  const schema = options.schema ?? (await freshDatabase()).schema;
  const [notes, lines]: [string[], string[]] = [[], []];
  const server = await startServer({
    system: createSystem({ cwd, env: {} }),
    port: 0,
    databaseUrl: postgresUrl(),
    onNote: (note) => notes.push(note),
    onRequest: (line) => lines.push(line),
    ...options,
    schema,
  });
  onTestFinished(() => server.close(0));
  return { ...server, cwd, schema, notes, lines };
}

/** The header that carries a token. */
export const bearer = (text: string): Record<string, string> => ({ authorization: `Bearer ${text}` });
