import { spawnSync } from 'node:child_process';
import pg from 'pg';
import { afterAll, describe, inject } from 'vitest';
import { type Cluster, createCluster } from './postgres/cluster.ts';

/** The PostgreSQL all test files of a run share, or why there is none. */
export const sharedPostgres: { readonly url: string } | { readonly missing: string } = await findShared();

async function findShared(): Promise<{ url: string } | { missing: string }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given };
  const found = (await (await fetch(`${inject('databases')}/postgres`)).json()) as
    | { url: string }
    | { missing: string };
  if ('missing' in found && process.env.REQUIRE_POSTGRES === '1') throw new Error(found.missing);
  return found;
}

/** The URL of the shared PostgreSQL; throws where there is none. */
export function postgresUrl(): string {
  if ('missing' in sharedPostgres) throw new Error(sharedPostgres.missing);
  return sharedPostgres.url;
}

/** A suite that needs real PostgreSQL; where there is none it is skipped by name, unless REQUIRE_POSTGRES=1. */
export function describePostgres(name: string, body: () => void): void {
  const missing = 'missing' in sharedPostgres ? sharedPostgres.missing : undefined;
  describe.skipIf(missing)(missing ? `${name} (${missing})` : name, body);
}

/** A PostgreSQL of the caller's own to stop, start and fill; it is removed when the file's tests are done. */
export async function ownCluster(settings: Readonly<Record<string, string>> = {}): Promise<Cluster> {
  const cluster = await createCluster(settings);
  if (typeof cluster === 'string') throw new Error(cluster);
  owned.push(cluster);
  return cluster;
}

const owned: Cluster[] = [];
afterAll(async () => {
  await Promise.all(owned.splice(0).map((cluster) => cluster.remove()));
});

/** Runs a script as psql does; where there is no psql, its statements without psql's own commands. */
export async function runScript(script: string): Promise<void> {
  const { error, status, stderr } = spawnSync(
    'psql',
    ['--no-psqlrc', '--quiet', '--dbname', postgresUrl(), '--file', '-'],
    { input: script, encoding: 'utf8' },
  );
  if (error === undefined && status !== 0) throw new Error(stderr);
  if (error === undefined) return;
  const client = new pg.Client({ connectionString: postgresUrl() });
  await client.connect();
  await client.query(script.replace(/^\\.*$/gm, '')).finally(() => client.end());
}
