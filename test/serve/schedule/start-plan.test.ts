import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Run } from '../../../src/run/run.ts';
import type { Tick } from '../../../src/serve/schedule/scheduled-plan.ts';
import { createPlanStarter } from '../../../src/serve/schedule/start-plan.ts';
import { createSystem } from '../../../src/system/system.ts';
import { createFolder } from '../../support/cli.ts';

const PLAN = `name: nightly
params: { depth: { type: choice, options: [quick, full], default: quick } }
schedule: { cron: 30 2 * * *, params: { depth: full } }
steps:
  - { id: one, command: [node, -e, 'console.log(process.argv[1])', "\${{ params.depth }}"] }
`;

const tick: Tick = {
  plan: 'plans/nightly.yml',
  due: Date.parse('2026-03-29T02:30:00Z'),
  rule: {
    cron: '30 2 * * *',
    timezone: 'UTC',
    onMissed: 'run_once',
    late: 0,
    overlap: 'skip',
    params: { depth: 'full' },
  },
};

it('runs the plan with the params of its schedule; a second one is the next attempt of the day', async () => {
  const cwd = createFolder({ 'plans/nightly.yml': PLAN });
  const heard: string[] = [];
  const start = createPlanStarter({
    system: createSystem({ cwd }),
    hear: async (graph, { due }) => ({
      observers: [{ name: 'test', onEvent: (event) => void heard.push(`${graph.name} ${due} ${event.type}`) }],
    }),
  });
  const first = await start(tick);
  const run = (await first.ended) as Run;
  const today = run.started_at.slice(0, 10);
  expect(first.run_id).toBe(`nightly-${today}`);
  expect(run).toMatchObject({ attempt: 1, status: 'succeeded', params: { depth: 'full' } });
  expect(run.tasks.get('one')?.log_excerpt).toContain('full');
  expect(heard).toContain(`nightly ${tick.due} run_started`);
  const second = await start(tick);
  expect(await second.ended).toMatchObject({ run_id: run.run_id, attempt: 2 });
});

it('begins before it ends', async () => {
  const cwd = createFolder({
    'plans/nightly.yml': "name: long\nsteps: [{ id: one, run: 'while [ ! -e go ]; do sleep 0.05; done', shell: sh }]\n",
  });
  const { ended } = await createPlanStarter({ system: createSystem({ cwd }) })(tick2());
  let isOver = false;
  void ended.then(() => {
    isOver = true;
  });
  expect(isOver).toBe(false);
  writeFileSync(join(cwd, 'go'), '');
  expect(await ended).toMatchObject({ status: 'succeeded' });
});

it.each([
  ['a plan that is broken by now', { 'plans/nightly.yml': 'name: x\n' }, 'plan_invalid', 'plans/nightly.yml is broken'],
  ['a plan that is gone', {}, 'plan_invalid', 'There is no such file'],
  [
    'a name that no run can have',
    { 'plans/nightly.yml': PLAN.replace('params:', 'run_id: "${{ env.SLASHED }}"\nparams:') },
    'usage',
    'cannot be called',
  ],
])('refuses %s', async (_name, files, code, words) => {
  const system = createSystem({
    cwd: createFolder(files),
    env: { ...process.env, SLASHED: 'a/b' } as Record<string, string>,
  });
  await expect(createPlanStarter({ system })(tick)).rejects.toMatchObject({
    code,
    message: expect.stringContaining(words),
  });
});

function tick2(): Tick {
  return { ...tick, rule: { ...tick.rule, params: {} } };
}
