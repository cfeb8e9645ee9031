import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../free-port.ts';
import { type Binaries, findBinaries, unprivilegedUser } from './binaries.ts';

/** A throwaway PostgreSQL of this process: it ends when this process does, however that happens. */
export interface Cluster {
  /** Where it answers, as superuser `postgres`; the same after a stop and a start. */
  readonly url: string;
  /** Stops it, `fast` (sessions are told), `immediate` (as a crash would) or `killed` (kill -9). */
  stop(how?: 'fast' | 'immediate' | 'killed'): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

/** A cluster that is running, with settings in addition to those for tests; a sentence where there can be none. */
export async function createCluster(settings: Readonly<Record<string, string>> = {}): Promise<Cluster | string> {
  const binaries = await findBinaries();
  if (typeof binaries === 'string') return binaries;
  const user = unprivilegedUser();
  const folder = mkdtempSync(join(tmpdir(), 'oa-postgres-'));
  if (user) chownSync(folder, user.uid, user.gid);
  try {
    const cluster = clusterIn(folder, await freePort(), { binaries, user, settings });
    await cluster.start();
    return cluster;
  } catch (thrown) {
    const said = readFileSync(join(folder, 'said'), 'utf8').trim();
    rmSync(folder, { recursive: true, force: true });
    return `PostgreSQL (${binaries.postgres}) does not start: ${said || thrown}`;
  }
}

const SIGNALS = { fast: 'INT', immediate: 'QUIT', killed: 'KILL' } as const;

interface Setting {
  readonly binaries: Binaries;
  readonly user: { uid: number; gid: number } | undefined;
  readonly settings: Readonly<Record<string, string>>;
}

function clusterIn(folder: string, port: number, setting: Setting): Cluster {
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let keeper: ChildProcess | undefined;

  const stop = async (how: keyof typeof SIGNALS = 'fast'): Promise<void> => {
    const running = keeper;
    keeper = undefined;
    if (!running || running.exitCode !== null) return;
    running.ref();
    const ended = once(running, 'exit');
    running.stdin?.end(`${SIGNALS[how]}\n`);
    await ended;
  };
  return {
    url,
    stop,
    start: async () => {
      if (keeper) return;
      keeper = keep(folder, port, setting);
      const again = (): ChildProcess => (keeper = keep(folder, port, setting));
      await untilItAnswers(url, keeper, again);
    },
    remove: async () => {
      await stop('immediate');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// The shell between lives as long as its input is open, which the death of this process closes: nothing is ever left running.
const KEEPER = `
folder=$1; initdb=$2; shift 2
exec >"$folder/said" 2>&1
[ -d "$folder/data" ] || "$initdb" -D "$folder/data" -U postgres -A trust -E UTF8 --no-sync --no-locale >/dev/null || exit 1
"$@" & server=$!
read -r how || { how=QUIT; gone=1; }
kill -s "$how" "$server"; wait "$server"
[ -z "$gone" ] || { cd /; rm -rf "$folder"; }
`;

const FOR_TESTS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '64MB',
  listen_addresses: '127.0.0.1',
  log_min_messages: 'fatal',
};

function keep(folder: string, port: number, { binaries, user, settings }: Setting): ChildProcess {
  const options = Object.entries({ ...FOR_TESTS, unix_socket_directories: folder, port: String(port), ...settings });
  const words = options.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [binaries.postgres, '-D', join(folder, 'data'), ...words];
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'keeper', folder, binaries.initdb, ...command], {
    ...user,
    cwd: folder,
    // Of its own process group, so that Ctrl-C ends the tests first and their database after them.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.unref();
  (keeper.stdin as unknown as { unref(): void }).unref();
  return keeper;
}

// Sessions of one that was killed may outlive it for a moment, and keep the next one out.
async function untilItAnswers(url: string, first: ChildProcess, again: () => ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  let keeper = first;
  let left = 20;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (thrown) {
      if (Date.now() > deadline) throw thrown;
      if (keeper.exitCode !== null) {
        if (left === 0) throw thrown;
        left -= 1;
        keeper = again();
      }
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
