import { join } from 'node:path';
import { Fault } from '../../../errors.ts';
import type { System } from '../../../system/system.ts';
import type { Call, Flag } from '../../line/verb.ts';
import { STATE_DIR } from '../../running/run-flags.ts';
import type { Streams } from '../../streams/streams.ts';
import { stateFolder } from '../runs/stored.ts';
import type { TokenBook } from './token-book.ts';

/** Where the tokens are. */
export const BOOK_FLAGS: readonly Flag[] = [
  {
    name: 'database-url',
    value: 'url',
    env: 'DATABASE_URL',
    description: 'The Postgres that holds them; without one, the embedded database of the state directory',
  },
  { name: 'schema', value: 'name', description: 'Schema of its tables' },
  { name: 'api-base', value: 'url', description: 'Ask this API instead of a database' },
  {
    name: 'api-token',
    value: 'token',
    env: 'API_TOKEN',
    description: 'What lets you into that API; needs admin:tokens',
  },
  STATE_DIR,
];

/** Does something with the tokens a call means, and closes what was opened for it. */
export async function withBook<T>(call: Call, streams: Streams, work: (book: TokenBook) => Promise<T>): Promise<T> {
  const book = await openBook(call, streams);
  try {
    return await work(book);
  } finally {
    await book.close();
  }
}

async function openBook(call: Call, streams: Streams): Promise<TokenBook> {
  const { system } = streams;
  const baseUrl = call.text('api-base');
  if (baseUrl !== undefined) return openApi(system, baseUrl, call.text('api-token'));
  const [databaseUrl, schema, stateDir] = [call.text('database-url'), call.text('schema'), stateFolder(call, streams)];
  const { openDatabaseBook } = await import('./database-book.ts');
  try {
    return await openDatabaseBook(system, {
      stateDir,
      ...(databaseUrl === undefined ? {} : { databaseUrl }),
      ...(schema === undefined ? {} : { schema }),
    });
  } catch (thrown) {
    const server = isBusy(thrown) && databaseUrl === undefined ? await localServer(system, stateDir) : undefined;
    if (server === undefined) throw thrown;
    return openApi(system, server.url, server.token);
  }
}

async function openApi(system: System, baseUrl: string, token: string | undefined): Promise<TokenBook> {
  const { openApiBook } = await import('./api-book.ts');
  return openApiBook(system, { baseUrl, ...(token === undefined ? {} : { token }) });
}

function isBusy(thrown: unknown): boolean {
  return thrown instanceof Fault && thrown.code === 'busy';
}

// An embedded database has one process: while a server is that one, it is asked.
async function localServer({ files }: System, stateDir: string): Promise<{ url: string; token: string } | undefined> {
  try {
    const found = JSON.parse((await files.read(join(stateDir, 'server.json'))).toString()) as {
      url: string;
      token_file: string;
    };
    return { url: found.url, token: (await files.read(found.token_file)).toString().trim() };
  } catch {
    return undefined;
  }
}
