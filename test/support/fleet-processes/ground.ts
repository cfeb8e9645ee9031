import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { createTaskClient, type TaskClient } from '../../../src/client.ts';
import type { WorkerEvent } from '../../../src/worker/worker-event.ts';
import type { BuiltCli, StartedCli } from '../built-cli.ts';
import { createFolder } from '../cli.ts';
import { freePort } from '../free-port.ts';
import { startServe } from '../served.ts';

/** A process that is started again where it was, and killed with the test. */
export interface Mortal {
  readonly name: string;
  /** Of the process that runs now. */
  readonly started: StartedCli;
  /** kill -9, and resolves when it is gone. */
  kill(): Promise<void>;
  /** Resolves when it is at work again. */
  start(): Promise<void>;
}

/** A `serve`; its address stays the same. */
export interface ServerProcess extends Mortal {
  readonly url: string;
  /** Good on every server of the database. */
  readonly token: string;
  readonly client: TaskClient;
}

/** A `worker`. */
export interface WorkerProcess extends Mortal {
  /** What it printed, in all its lives. */
  readonly events: readonly WorkerEvent[];
  /** As its steps see it in `WORKER`: another one in each life. */
  readonly life: string;
  /** Lives that were ended by `kill`. */
  readonly killed: readonly string[];
}

/** What all processes of a fleet share. */
export interface Ground {
  readonly cli: BuiltCli;
  readonly databaseUrl: string;
  /** How long who falls silent is waited for. */
  readonly lock: string;
  /** Folder of the files that steps hand on. */
  readonly blobs: string;
  /** What the servers have besides in their environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a server on a free port, in a folder of its own. */
export async function startServerProcess(
  ground: Ground,
  name: string,
  given: { port?: number } = {},
): Promise<ServerProcess> {
  const port = given.port ?? (await freePort());
  const cwd = createFolder();
  const env = { DATABASE_URL: ground.databaseUrl, FLEET_LOCK: ground.lock, FLEET_BLOBS: ground.blobs, ...ground.env };
  const begin = () => startServe(ground.cli, ['--quiet', '--migrate'], { cwd, env, port });
  let started = await begin();
  const { url, token } = started;
  return {
    name,
    url,
    token,
    client: createTaskClient({ baseUrl: `${url}/agents`, token }),
    get started() {
      return started;
    },
    kill: () => killed(started),
    start: async () => {
      started = await begin();
    },
  };
}

/** How a worker is started. */
export interface WorkerProcessOptions {
  /** The repository it works in. */
  readonly cwd: string;
  readonly name: string;
  readonly words?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where it is to reach the API; by default at the server. */
  readonly url?: string;
  /** The machine it is on, as a cable names it. */
  readonly on?: readonly string[];
}

/** Starts a worker of a server. */
export async function startWorkerProcess(
  { cli }: Pick<Ground, 'cli'>,
  server: Pick<ServerProcess, 'url' | 'token'>,
  { cwd, name, words = [], env = {}, url = server.url, on = [] }: WorkerProcessOptions,
): Promise<WorkerProcess> {
  const events: WorkerEvent[] = [];
  const ended: string[] = [];
  let lives = 0;
  const lifeOf = (): string => `${name}.${lives}`;
  const begin = async (): Promise<StartedCli> => {
    lives += 1;
    const all = { API_BASE: url, API_TOKEN: server.token, WORKER: lifeOf(), ...GIT, ...env };
    const started = cli.start(['worker', '--name', name, '--json', ...words], { cwd, env: all, through: on });
    onTestFinished(() => void started.child.kill('SIGKILL'));
    readLines(started, (line) => events.push(JSON.parse(line) as WorkerEvent));
    await started.prints('"type":"worker_started"');
    return started;
  };
  let started = await begin();
  return {
    name,
    events,
    killed: ended,
    get started() {
      return started;
    },
    get life() {
      return lifeOf();
    },
    kill: async () => {
      await killed(started);
      ended.push(lifeOf());
    },
    start: async () => {
      started = await begin();
    },
  };
}

const GIT = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

async function killed({ child }: StartedCli): Promise<void> {
  // Steps that it started keep its pipes open, so that it is not `ended` yet.
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  if (child.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await gone;
  }
}

function readLines({ child }: StartedCli, onLine: (line: string) => void): void {
  let rest = '';
  child.stdout.on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
}

/** Asks the servers in turn until one answers with what is wanted, however often they are away meanwhile. */
export async function ask<Value>(
  servers: readonly ServerProcess[],
  question: (client: TaskClient) => Promise<Value | undefined>,
): Promise<Value> {
  for (let turn = 0; ; turn++) {
    const server = servers[turn % servers.length];
    const answer = server && (await question(server.client).catch(() => undefined));
    if (answer !== undefined) return answer;
    await wait(100);
  }
}
