import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { rolldown } from 'rolldown';

const source = new URL('../../test/support/postgres/cluster.ts', import.meta.url);
const SETTINGS = { shared_buffers: '512MB', max_wal_size: '8GB', autovacuum: 'off' };

/** A PostgreSQL of this benchmark's own, the one the tests use; it ends with this process. */
export async function startPostgres() {
  // Next to our own modules, so that what it imports is found.
  const file = new URL('../../node_modules/.cache/bench-cluster.mjs', import.meta.url);
  const bundle = await rolldown({ input: source.pathname, platform: 'node', external: [/^node:/, 'pg', /^@embedded/] });
  await bundle.write({ file: file.pathname, format: 'esm' });
  const { createCluster } = await import(pathToFileURL(join(file.pathname)).href);
  const cluster = await createCluster(SETTINGS);
  if (typeof cluster === 'string') throw new Error(cluster);
  return cluster;
}

/** Asks a database something once. */
export async function ask(url, text, values = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}
