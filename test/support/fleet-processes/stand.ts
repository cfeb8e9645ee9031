import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { BuiltCli } from '../built-cli.ts';
import { createFolder } from '../cli.ts';
import { createTestRepository, type TestRepository } from '../git-repository.ts';
import type { Cluster } from '../postgres/cluster.ts';
import { ownCluster } from '../postgres.ts';
import { ask, type ServerProcess, startServerProcess, startWorkerProcess, type WorkerProcess } from './ground.ts';
import { NOTING_STEP, type NotedTry, readNotes } from './notes.ts';
import type { TaskFacts } from './record.ts';

/** A fleet of processes around one repository, ended with the test. */
export interface Stand {
  readonly cluster: Cluster;
  readonly servers: readonly ServerProcess[];
  readonly repository: TestRepository;
  worker(
    name: string,
    options?: Partial<Parameters<typeof startWorkerProcess>[2]> & { server?: number },
  ): Promise<WorkerProcess>;
  /** Hands the plan of the repository to the fleet, as run `r1` or of this id. */
  submit(id?: string): Promise<void>;
  run(): Promise<Ended>;
  /** The run once it does not run any more. */
  ended(id?: string): Promise<Ended>;
  /** What the steps noted so far. */
  tries(): readonly NotedTry[];
  /** Resolves once so many goes at a task have begun. */
  begun(task: string, times?: number): Promise<readonly NotedTry[]>;
  /** Makes a file in the folder `$MARKS` of the steps. */
  mark(name: string): void;
  readonly env: Readonly<Record<string, string>>;
}

/** What is looked at in a run. */
export interface Ended {
  readonly status: string;
  readonly tasks: readonly (TaskFacts & { readonly message: string | null })[];
}

/** Starts servers on a PostgreSQL of the test's own, and makes a repository with this plan. */
export async function createStand(
  cli: BuiltCli,
  plan: string,
  {
    lock = '15s',
    servers: names = ['north'],
    serverEnv = {},
  }: { lock?: string; servers?: readonly string[]; serverEnv?: Readonly<Record<string, string>> } = {},
): Promise<Stand> {
  // What is told is on its way to the disk, so that kill -9 takes none of it back.
  const cluster = await ownCluster({ synchronous_commit: 'on' });
  const ground = { cli, databaseUrl: cluster.url, lock, blobs: createFolder(), env: serverEnv };
  const servers: ServerProcess[] = [];
  for (const name of names) servers.push(await startServerProcess(ground, name));
  const repository = createTestRepository();
  await repository.commit('one', { 'plan.yml': plan, step: NOTING_STEP, '.gitignore': '.orchestrator\nout\n' });
  const marks = createFolder({ notes: '' });
  const env = { NOTES: join(marks, 'notes'), MARKS: marks };
  const run = (): Promise<Ended> => ask(servers, async (client) => (await client.getRun('r1')) as unknown as Ended);
  const tries = (): readonly NotedTry[] => readNotes(env.NOTES);
  return {
    cluster,
    servers,
    repository,
    env,
    run,
    tries,
    worker: (name, { server: at = 0, ...options } = {}) => {
      const server = servers[at];
      if (server === undefined) throw new Error(`There is no server ${at}`);
      return startWorkerProcess(ground, server, {
        cwd: repository.path,
        name,
        ...options,
        env: { ...env, ...options.env },
      });
    },
    submit: async (id = 'r1') => {
      const [{ url, token }] = servers as [ServerProcess];
      const words = ['run', 'plan.yml', '--fleet', '--run-id', id, '--api-base', url, '--api-token', token];
      const { status, stderr } = await cli.start(words, { cwd: repository.path }).ended;
      expect(status, stderr).toBe(0);
    },
    ended: (id = 'r1') =>
      ask(servers, async (client) => {
        const found = (await client.getRun(id)) as unknown as Ended;
        return found.status === 'running' ? undefined : found;
      }),
    begun: async (task, times = 1) => {
      const own = (): NotedTry[] => tries().filter((one) => one.task === task);
      await expect.poll(() => own().length, { timeout: 120_000 }).toBeGreaterThanOrEqual(times);
      return own();
    },
    mark: (name) => {
      if (!existsSync(join(marks, name))) writeFileSync(join(marks, name), '');
    },
  };
}

/** Lines of shell for a step that ends once the file is there. */
export function until(name: string, then = 'true'): string {
  return `sh ./step 'until [ -e $MARKS/${name} ]; do sleep 0.05; done; ${then}'`;
}
