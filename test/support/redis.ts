import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { Redis } from 'ioredis';
import { afterAll, describe } from 'vitest';
import { freePort } from './free-port.ts';

const binary = process.env.REDIS_SERVER ?? 'redis-server';
const found = spawnSync(binary, ['--version']).status === 0;
const missing = found ? undefined : `no ${binary}; REDIS_SERVER names another`;
if (missing && process.env.REQUIRE_REDIS === '1') throw new Error(missing);

/** A suite that needs a real Redis; where there is no server to start it is skipped by name, unless REQUIRE_REDIS=1. */
export function describeRedis(name: string, body: () => void): void {
  describe.skipIf(missing)(missing ? `${name} (${missing})` : name, body);
}

/** A throwaway Redis of this process: it ends when this process does, however that happens. */
export interface RedisServer {
  /** Where it answers; the same after a stop and a start. */
  readonly url: string;
  /** Ends it as a crash would: what it held is gone. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** A Redis that answers; it is ended when the file's tests are done. */
export async function ownRedis(): Promise<RedisServer> {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let keeper: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    const running = keeper;
    keeper = undefined;
    if (!running || running.exitCode !== null) return;
    running.ref();
    const ended = once(running, 'exit');
    running.stdin?.end();
    await ended;
  };
  const start = async (): Promise<void> => {
    keeper = keep(port);
    await untilItAnswers(url, keeper);
  };
  await start();
  ends.push(stop);
  return { url, stop, start };
}

/** The Redis that the tests of a file share. */
export async function redisUrl(): Promise<string> {
  shared ??= ownRedis();
  return (await shared).url;
}

let shared: Promise<RedisServer> | undefined;
const ends: Array<() => Promise<void>> = [];
afterAll(async () => {
  for (const end of ends.splice(0)) await end();
});

// The shell between lives as long as its input is open, which the death of this process closes: nothing is ever left running.
const KEEPER =
  '"$@" >/dev/null 2>&1 & server=$!; read -r _; kill -s KILL "$server"; wait "$server" 2>/dev/null; exit 0';

function keep(port: number): ChildProcess {
  const command = [binary, '--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const keeper = spawn('/bin/sh', ['-c', KEEPER, 'keeper', ...command], {
    cwd: tmpdir(),
    // Of its own process group, so that Ctrl-C ends the tests first and their Redis after them.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  keeper.unref();
  (keeper.stdin as unknown as { unref(): void }).unref();
  return keeper;
}

async function untilItAnswers(url: string, keeper: ChildProcess): Promise<void> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      await redis.ping();
      return;
    } catch (thrown) {
      if (Date.now() > deadline || keeper.exitCode !== null) throw thrown;
      await new Promise((resolve) => setTimeout(resolve, 20));
    } finally {
      redis.disconnect();
    }
  }
}
