import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ApiError } from '../../../src/client/api-error.ts';
import type {
  FleetSubmission,
  RegisteredRun,
  RunDetail,
  RunFacts,
} from '../../../src/schema/generated/task-api/api-types.ts';
import type { Tick } from '../../../src/serve/schedule/scheduled-plan.ts';
import { createFleetStarter, type FleetStarterOptions } from '../../../src/serve/schedule/start-on-fleet.ts';
import { createManualClock, type ManualClock } from '../../../src/system/fake/manual-clock.ts';
import { createSystem } from '../../../src/system/system.ts';
import { createFolder } from '../../support/cli.ts';
import { createTestRepository } from '../../support/git-repository.ts';

const PLAN = `name: nightly
params: { depth: { type: choice, options: [quick, full], default: quick } }
schedule: { cron: 59 23 * * *, params: { depth: full } }
concurrency: { group: all, when_busy: skip }
steps:
  - { id: one, run: touch ran-here, if: "env.WHO == env.API_TOKEN" }
`;
const DUE = Date.parse('2026-03-28T23:59:00Z');
const HOUR = 3_600_000;
const tick: Tick = {
  plan: 'plans/nightly.yml',
  due: DUE,
  rule: {
    cron: '59 23 * * *',
    timezone: 'UTC',
    onMissed: 'run_once',
    late: HOUR,
    overlap: 'skip',
    params: { depth: 'full' },
  },
};

const down = (status = 503): ApiError => new ApiError('The fleet of this server is off for now: no Redis.', { status });

/** A fleet that answers as `answer` does; undefined takes the run. */
interface World {
  readonly cwd: string;
  readonly clock: ManualClock;
  readonly submissions: FleetSubmission[];
  readonly notes: string[];
  readonly stop: AbortController;
  answer: () => ApiError | undefined;
  /** Runs it knows of. */
  earlier: RunFacts[];
  isTaken: boolean;
  start(): ReturnType<ReturnType<typeof createFleetStarter>>;
}

function createWorld(more: Partial<FleetStarterOptions> = {}, cwd = createFolder({ [tick.plan]: PLAN })): World {
  const clock = createManualClock(DUE);
  const [submissions, notes, stop] = [[] as FleetSubmission[], [] as string[], new AbortController()];
  const env = { PATH: process.env.PATH ?? '', WHO: 'me', API_TOKEN: 'orc_secret', HOME: '/nonexistent' };
  const start = createFleetStarter({
    system: createSystem({ cwd, env, clock }),
    stateDir: join(cwd, '.orchestrator'),
    client: {
      submitFleetRun: async (submission) => {
        submissions.push(submission);
        const refusal = world.answer();
        if (refusal) throw refusal;
        return { run_id: submission.run.run_id } as RegisteredRun;
      },
      listRuns: async () => ({ items: world.earlier, next_cursor: null }),
      getRunAttempt: async () =>
        ({ tasks: [{ task: 'one', step: 'one', status: 'succeeded', carried_from: null }] }) as unknown as RunDetail,
    },
    allowDirty: false,
    sourceKey: ({ plan, due }) => `key of ${plan} ${due}`,
    isTaken: async () => world.isTaken,
    onNote: (_tick, note) => notes.push(note),
    ...more,
  });
  const world: World = {
    ...{ cwd, clock, submissions, notes, stop, isTaken: false, earlier: [] },
    answer: () => undefined,
    start: () => start(tick, stop.signal),
  };
  return world;
}

/** Lets time pass until the start is settled. */
async function settled({ clock }: World, started: Promise<unknown>): Promise<void> {
  let isOver = false;
  const over = (): void => {
    isOver = true;
  };
  started.then(over, over);
  while (!isOver) {
    await Promise.race([clock.whenAwaited(), started.catch(() => undefined)]);
    await clock.advance(1_000);
  }
}

it('hands over the plan as it is, with the params of its schedule, and runs none of it', async () => {
  const world = createWorld();
  const started = await world.start();
  expect(started).toEqual({ run_id: 'nightly-2026-03-28', ended: expect.any(Promise) });
  if ('ended' in started) await started.ended;
  expect(world.submissions).toMatchObject([
    {
      run: {
        source_key: `key of ${tick.plan} ${DUE}`,
        plan: { path: tick.plan, text: PLAN },
        params: { depth: 'full' },
      },
      concurrency: { group: 'all', when_busy: 'skip' },
    },
  ]);
  expect(world.submissions[0]?.run.origin).toMatchObject({ pid: process.pid });
  expect(world.notes).toEqual(['There is no commit here: each worker runs the steps in its own folder, as it is.']);
  expect([existsSync(join(world.cwd, 'ran-here')), existsSync(join(world.cwd, '.orchestrator'))]).toEqual([
    false,
    false,
  ]);
});

it('sends variables that conditions name, but for the token of the API', async () => {
  const world = createWorld();
  await world.start();
  expect(world.submissions[0]?.env).toEqual({ WHO: 'me' });
});

it('asks a fleet that does not answer again, for the one run, until it does', async () => {
  const world = createWorld();
  world.answer = () => (world.clock.now() < DUE + 5 * 60_000 ? down() : undefined);
  const started = world.start();
  await settled(world, started);
  // Midnight has passed meanwhile.
  expect(await started).toMatchObject({ run_id: 'nightly-2026-03-28' });
  expect(world.submissions.length).toBeGreaterThan(10);
  expect(new Set(world.submissions.map(({ run }) => `${run.run_id} ${run.source_key}`)).size).toBe(1);
  const told = world.notes.filter((note) => note.startsWith('The fleet does not take it yet: '));
  expect(told).toEqual(['The fleet does not take it yet: The fleet of this server is off for now: no Redis.']);
});

it('takes the plan as it is when the fleet answers', async () => {
  const world = createWorld();
  world.answer = () => (world.submissions.length <= 4 ? down() : undefined);
  const started = world.start();
  await world.clock.whenAwaited();
  writeFileSync(join(world.cwd, tick.plan), `${PLAN}# mended\n`);
  await settled(world, started);
  expect(world.submissions.at(-1)?.run.plan.text).toContain('# mended');
});

it('asks no longer than the plan may be late', async () => {
  const world = createWorld();
  world.answer = () => down();
  const started = world.start();
  await settled(world, started);
  await expect(started).rejects.toMatchObject({ code: 'unavailable', message: expect.stringContaining('no Redis') });
  expect(world.clock.now()).toBeGreaterThan(DUE + HOUR);
  expect(world.clock.now()).toBeLessThan(DUE + HOUR + 60_000);
});

it.each([
  ['gives a tick back', false, { outcome: 'released', why: 'The server stops.' }],
  ['keeps one whose run was taken although no answer came', true, { run_id: 'nightly-2026-03-28' }],
])('where the server stops it %s', async (_name, isTaken, expected) => {
  const world = createWorld();
  world.isTaken = isTaken;
  world.answer = () => down(0);
  const started = world.start();
  await world.clock.whenAwaited();
  world.stop.abort();
  expect(await started).toMatchObject(expected);
  expect(world.submissions).toHaveLength(1);
});

it('skips a tick whose group is taken, where the plan says so', async () => {
  const world = createWorld();
  const problem = { type: 'about:blank', title: 'Conflict', status: 409, detail: 'Taken by run a.', holder: {} };
  world.answer = () => new ApiError('Taken by run a.', { status: 409, problem });
  expect(await world.start()).toEqual({ outcome: 'skipped', why: 'Taken by run a.' });
});

it.each([
  [422, 'usage'],
  [409, 'busy'],
])('does not ask again after a refusal: %i', async (status, code) => {
  const world = createWorld();
  world.answer = () => down(status);
  await expect(world.start()).rejects.toMatchObject({ code });
  expect(world.submissions).toHaveLength(1);
});

it('hands over no commit beside which the work tree has changes, unless that is allowed', async () => {
  const repository = createTestRepository();
  const commit = await repository.commit('one', { [tick.plan]: PLAN });
  await repository.write('new.txt', 'new');
  const strict = createWorld({}, repository.path);
  await expect(strict.start()).rejects.toMatchObject({ code: 'usage', cure: expect.stringContaining('--allow-dirty') });
  expect(strict.submissions).toEqual([]);
  const lenient = createWorld({ allowDirty: true }, repository.path);
  await lenient.start();
  expect(lenient.submissions).toMatchObject([{ run: { git: { commit, dirty: true } } }]);
});

it('counts changes from where the fleet says that a step last succeeded', async () => {
  const repository = createTestRepository();
  const plan = PLAN.replace('id: one,', "id: one, only_changed: '*.txt',");
  const commit = await repository.commit('one', { [tick.plan]: plan });
  await repository.commit('two', { 'a.txt': 'a' });
  await repository.commit('three', { 'b.txt': 'b' });
  const world = createWorld({}, repository.path);
  world.earlier = [{ run_id: 'nightly-2026-03-27', attempt: 1, git: { commit, dirty: false } } as unknown as RunFacts];
  await world.start();
  const { changes } = world.submissions[0] ?? {};
  expect(changes?.bases[changes.steps.one ?? -1]).toEqual({
    label: `its last success at ${commit.slice(0, 7)}`,
    files: ['a.txt', 'b.txt'],
  });
});

it('refuses a plan that is broken by now', async () => {
  const world = createWorld({}, createFolder({ [tick.plan]: 'name: x\n' }));
  await expect(world.start()).rejects.toMatchObject({ code: 'plan_invalid' });
});
