import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltCli, buildCli } from '../../support/built-cli.ts';
import { createFolder } from '../../support/cli.ts';
import { isDoneAlone, ownedTries } from '../../support/fleet-processes/alone.ts';
import { type Chaos, randomBy, startChaos } from '../../support/fleet-processes/chaos.ts';
import {
  ask,
  type Ground,
  type ServerProcess,
  startServerProcess,
  startWorkerProcess,
  type WorkerProcess,
} from '../../support/fleet-processes/ground.ts';
import { mostAtOnce, NOTING_STEP, type NotedTry, readNotes } from '../../support/fleet-processes/notes.ts';
import { PLAN_OF_200, TASKS } from '../../support/fleet-processes/plan-of-200.ts';
import { factsOf, isToldOnce, type TaskFacts } from '../../support/fleet-processes/record.ts';
import { createTestRepository, type TestRepository } from '../../support/git-repository.ts';
import { describePostgres, ownCluster } from '../../support/postgres.ts';

const ROUNDS = Number(process.env.FLEET_ROUNDS ?? 2);
const SEED = Number(process.env.PROPERTY_SEED ?? Math.floor(Math.random() * 2 ** 31));
const VERSION = '1.4.0';
const MOST_KILLS = 25;

let cli: BuiltCli;
beforeAll(() => {
  cli = buildCli();
});
afterAll(() => cli.remove());

/** Where steps leave what they note, and what they remember from try to try. */
function noted(): { readonly path: string; readonly env: Record<string, string> } {
  const folder = createFolder({ notes: '' });
  mkdirSync(join(folder, 'marks'));
  const path = join(folder, 'notes');
  return { path, env: { NOTES: path, MARKS: join(folder, 'marks') } };
}

async function repositoryOfPlan(): Promise<TestRepository> {
  const repository = createTestRepository();
  const files = { 'plan.yml': PLAN_OF_200, step: NOTING_STEP, '.gitignore': '.orchestrator\nout\n' };
  await repository.commit('one', files);
  return repository;
}

async function runHere(): Promise<{ status: string; tasks: TaskFacts[] }> {
  const { path: cwd } = await repositoryOfPlan();
  const { env } = noted();
  const call = async (...words: string[]) => {
    const { status, stdout, stderr } = await cli.start(words, { cwd, env }).ended;
    return { status, stdout, stderr };
  };
  const first = await call('run', 'plan.yml', '--run-id', 'here', '--reporter', 'quiet');
  const approved = await call('approve', 'here/gate', '--field', `version=${VERSION}`);
  expect(approved.status, first.stderr + approved.stderr).toBe(0);
  const { stdout, stderr } = await call('resume', 'here', '--json', '--reporter', 'quiet');
  expect(stdout, stderr).not.toBe('');
  const record = JSON.parse(stdout) as { status: string; tasks: TaskFacts[] };
  return { status: record.status, tasks: factsOf(record.tasks) };
}

async function runThere(ground: Ground, round: number): Promise<void> {
  const run = `there-${round}`;
  const { path: cwd } = await repositoryOfPlan();
  const { path, env } = noted();
  const servers = await Promise.all(['north', 'south'].map((name) => startServerProcess(ground, name)));
  const workers = await Promise.all(
    ['ada', 'ben', 'cyd', 'dan'].map((name, at) => {
      const server = servers[at % 2] as ServerProcess;
      return startWorkerProcess(ground, server, { cwd, name, env, words: ['--concurrency', '2'] });
    }),
  );
  const [{ url, token }] = servers as [ServerProcess];
  const words = ['run', 'plan.yml', '--fleet', '--run-id', run, '--api-base', url, '--api-token', token];
  const submitted = await cli.start(words, { cwd }).ended;
  expect(submitted.status, submitted.stderr).toBe(0);
  const random = randomBy(SEED + round);
  const chaos = startChaos({
    victims: [...servers, ...workers],
    databaseUrl: ground.databaseUrl,
    random,
    most: MOST_KILLS,
  });
  const { status, tasks } = await follow(servers, run, chaos);
  expect({ status, tasks: factsOf(tasks) }).toEqual(await here);
  await isToldOnce(ground.databaseUrl, run);
  holdsLimits(readNotes(path), workers);
  for (const one of [...workers, ...servers]) await one.kill();
}

/** Decides on the gate when it waits, and answers the run when it has ended. */
async function follow(
  servers: readonly ServerProcess[],
  run: string,
  chaos: Chaos,
): Promise<{ status: string; tasks: TaskFacts[] }> {
  await ask(servers, async (client) => ((await client.getRun(run)).status === 'awaiting_approval' ? true : undefined));
  await ask(servers, async (client) => {
    const { tasks } = await client.getRun(run);
    const gate = tasks.find(({ task }) => task === 'gate');
    if (gate?.status === 'awaiting_approval')
      await client.approveTask(gate.id, { fields: { version: VERSION }, override: true });
    return true;
  });
  const ended = await ask(servers, async (client) => {
    const found = await client.getRun(run);
    return found.attempt === 2 && found.status !== 'running' ? found : undefined;
  });
  const killed = await chaos.stop();
  expect(killed.length).toBeGreaterThan(3);
  return ended as unknown as { status: string; tasks: TaskFacts[] };
}

/** From outside, as the steps noted it. */
function holdsLimits(tries: readonly NotedTry[], workers: readonly WorkerProcess[]): void {
  // A step that failed has its further tries.
  isDoneAlone(
    tries.filter(({ task }) => !task.startsWith('flaky')),
    workers,
  );
  // A worker that was killed cannot stop its steps, and one that is cut off stops them a moment later.
  const owned = ownedTries(tries, workers);
  const of = (pattern: RegExp): NotedTry[] => owned.filter(({ task }) => pattern.test(task));
  expect(mostAtOnce(of(/^door/))).toBeLessThanOrEqual(1);
  expect(mostAtOnce(of(/^build/))).toBeLessThanOrEqual(3);
  expect(mostAtOnce(owned)).toBeLessThanOrEqual(5);
}

let here: Promise<{ status: string; tasks: TaskFacts[] }> | undefined;

describePostgres(`a plan of ${TASKS} steps on 2 servers and 4 workers, of which one after another is killed`, () => {
  test.each(Array.from({ length: ROUNDS }, (_, at) => at + 1))(
    `ends with the record of a local run (seed ${SEED}, round %i)`,
    async (round) => {
      here ??= runHere();
      expect((await here).tasks).toHaveLength(TASKS);
      const { url: databaseUrl } = await ownCluster();
      await runThere({ cli, databaseUrl, lock: '5s', blobs: createFolder() }, round);
    },
  );
});
