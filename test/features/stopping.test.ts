import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { RunEvent } from '../../src/run/event.ts';
import { statuses } from '../support/run-fake.ts';
import { openWorkshop } from '../support/workshop.ts';

/** Resolves when `ready` holds; the test's own time limit ends it otherwise. */
async function until(ready: () => boolean): Promise<void> {
  while (!ready()) await wait(10);
}

function cancelWhen(ready: () => boolean): AbortSignal {
  const cancel = new AbortController();
  void until(ready).then(() => cancel.abort());
  return cancel.signal;
}

function processesWith(word: string): string[] {
  const listed = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
  return listed.filter((line) => line.includes(word) && !line.includes('ps -eo'));
}

test('cancel: what runs is stopped with all it started, nothing new begins, finally and always() run', async () => {
  const shop = openWorkshop();
  const word = `9999${process.pid}`;
  const signal = cancelWhen(() => existsSync(`${shop.folder}/begun`));
  const run = await shop.run(
    `
finally: [{ id: tidy, command: "true" }]
steps:
  - { id: slow, run: "sleep ${word} & setsid sleep ${word} & (setsid nohup sleep ${word} >/dev/null 2>&1 &) ; touch begun; sleep ${word}" }
  - { id: later, command: "true" }
  - { id: anyway, needs: [slow], if: always(), command: "true" }
`,
    { signal },
  );
  expect(statuses(run)).toEqual({
    slow: 'failed: cancelled',
    later: 'skipped: cancelled',
    anyway: 'succeeded',
    tidy: 'succeeded',
  });
  expect(run.status).toBe('cancelled');
  expect(processesWith(word)).toEqual([]);
});

test('a child that ignores SIGTERM is killed after the grace', async () => {
  const shop = openWorkshop();
  const signal = cancelWhen(() => existsSync(`${shop.folder}/begun`));
  const began = performance.now();
  const run = await shop.run(
    'steps: [{ id: deaf, run: "trap \'\' TERM; touch begun; while true; do sleep 0.1; done" }]',
    { signal },
  );
  expect(run.tasks.get('deaf')).toMatchObject({ status: 'failed', reason: 'cancelled' });
  expect(performance.now() - began).toBeGreaterThan(7_000);
});

test('what a step leaves in the background serves the next one, and is stopped when the run ends', async () => {
  const word = `8888${process.pid}`;
  const run = await openWorkshop().run(`
steps:
  - { id: start, run: "sleep ${word} > /dev/null 2>&1 &" }
  - { id: use, run: "pgrep -f 'sleep ${word}' > /dev/null" }
`);
  expect(run.status).toBe('succeeded');
  expect(processesWith(word)).toEqual([]);
  expect(run.notes.map(({ message }) => message)).toEqual([expect.stringContaining('left running')]);
});

test('a step that ends while its child holds the output open ends with its own result', async () => {
  const run = await openWorkshop().run('steps: [{ id: a, run: "echo done; sleep 60 & exit 3" }]');
  expect(run.tasks.get('a')).toMatchObject({ status: 'failed', exit_code: 3, log_excerpt: 'done' });
});

test('a step that closes its output early is waited for', async () => {
  const run = await openWorkshop().run(
    'steps: [{ id: a, run: "exec >&- 2>&-; sleep 0.2; touch ended" }, { id: b, run: "test -e ended" }]',
  );
  expect(statuses(run)).toEqual({ a: 'succeeded', b: 'succeeded' });
});

test('output that is not UTF-8 is kept as it is in the log and readable in the excerpt', async () => {
  const run = await openWorkshop().run('steps: [{ id: a, run: "printf \'a\\\\377b\\\\n\'" }]');
  expect(run.tasks.get('a')?.log_excerpt).toBe('a\uFFFDb');
});

test('concurrency: queue waits, skip leaves all steps out, fail refuses, cancel takes the place', async () => {
  const shop = openWorkshop();
  const plan = (rule: string, steps: string): string => `concurrency: { group: g, when_busy: ${rule} }\n${steps}`;
  const holding = plan('queue', 'steps: [{ id: hold, run: "touch held; while ! test -e go; do sleep 0.02; done" }]');
  const first = shop.run(holding);
  await until(() => existsSync(`${shop.folder}/held`));
  const one = 'steps: [{ id: one, command: "true" }]';
  expect(statuses(await shop.run(plan('skip', one)))).toEqual({ one: 'skipped: not_selected' });
  await expect(shop.run(plan('fail', one))).rejects.toMatchObject({ code: 'busy' });
  const queued = shop.run(plan('queue', 'steps: [{ id: one, run: "test -e released" }]'));
  shop.write('released', '');
  shop.write('go', '');
  expect((await first).status).toBe('succeeded');
  expect((await queued).status).toBe('succeeded');
});

test('concurrency: a run of a cancelled group ends as cancelled and the newer one runs', async () => {
  const shop = openWorkshop();
  const plan = (steps: string): string => `concurrency: { group: g, when_busy: cancel }\nsteps: [${steps}]`;
  const first = shop.run(plan('{ id: hold, run: "touch held; sleep 60" }'));
  await until(() => existsSync(`${shop.folder}/held`));
  const second = await shop.run(plan('{ id: one, command: "true" }'));
  expect((await first).status).toBe('cancelled');
  expect((await first).stopping?.cause).toBe('superseded');
  expect(second.status).toBe('succeeded');
});

test('an observer that fails is noted once and fails nothing', async () => {
  const shop = openWorkshop();
  const broken = {
    name: 'broken',
    onEvent: (event: RunEvent) => {
      if (event.type === 'task_started') throw new Error('no ears');
    },
  };
  const run = await shop.run('steps: [{ id: a, command: "true" }, { id: b, command: "true" }]', {
    observers: [broken],
  });
  expect(run.status).toBe('succeeded');
  expect(run.notes.map(({ message }) => message)).toEqual(['broken stopped listening: no ears']);
});

test('two runs at once in one folder are two attempts and do not hurt each other', async () => {
  const shop = openWorkshop();
  const plan = 'run_id: same\nsteps: [{ id: a, run: "sleep 0.1; echo $ORCHESTRATOR_ATTEMPT" }]';
  const runs = await Promise.all([shop.run(plan), shop.run(plan), shop.run(plan)]);
  expect(runs.map(({ attempt }) => attempt).sort()).toEqual([1, 2, 3]);
  for (const run of runs) expect(run.tasks.get('a')?.log_excerpt).toBe(String(run.attempt));
});

test('a group left by a process that was killed is free at once', async () => {
  const shop = openWorkshop();
  const dead = spawn('true');
  await new Promise((resolve) => dead.once('exit', resolve));
  shop.write('.orchestrator/locks/group-g', JSON.stringify({ pid: dead.pid, label: 'dead' }));
  const run = await shop.run('concurrency: { group: g, when_busy: fail }\nsteps: [{ id: a, command: "true" }]');
  expect(run.status).toBe('succeeded');
});
