import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { statuses } from '../support/run-fake.ts';
import { openWorkshop } from '../support/workshop.ts';

test('outputs: declared ones are kept and passed on, others dropped with a note', async () => {
  const run = await openWorkshop().run(`
steps:
  - id: make
    outputs: [word, text]
    run: |
      echo word=hi >> $ORCHESTRATOR_OUTPUT
      printf 'text<<END\\nline 1\\nline 2\\nEND\\n' >> $ORCHESTRATOR_OUTPUT
      echo secret=x >> $ORCHESTRATOR_OUTPUT
  - id: use
    needs: [make]
    env: { TEXT: "\${{ steps.make.outputs.text }}" }
    command: node -p "process.argv[1] + '/' + process.env.TEXT" \${{ steps.make.outputs.word }}
`);
  expect(run.tasks.get('make')?.outputs).toEqual({ word: 'hi', text: 'line 1\nline 2' });
  expect(run.tasks.get('use')?.log_excerpt).toBe('hi/line 1\nline 2');
  expect(run.notes.map(({ message }) => message)).toEqual([expect.stringContaining('Output secret is not declared')]);
});

test('outputs_uri: declared output, else the last line that says so, never a mere mention', async () => {
  const run = await openWorkshop().run(`
steps:
  - { id: printed, run: "echo outputs_uri=https://x.test/1; echo outputs_uri=https://x.test/2" }
  - { id: mentioned, run: "echo see https://github.com/o/r/pull/1" }
  - { id: both, outputs: [outputs_uri], run: "echo outputs_uri=https://x.test/1; echo outputs_uri=https://x.test/3 >> $ORCHESTRATOR_OUTPUT" }
  - { id: failed, run: "echo outputs_uri=https://github.com/o/r/pull/1; exit 1" }
`);
  expect([...run.tasks.values()].map(({ outputs_uri }) => outputs_uri)).toEqual([
    'https://x.test/2',
    null,
    'https://x.test/3',
    'https://github.com/o/r/pull/1',
  ]);
  expect(statuses(run).failed).toBe('failed');
});

test('an output file that cannot be read fails the step and says why', async () => {
  const run = await openWorkshop().run(
    'steps: [{ id: a, outputs: [x], run: "echo no sign here >> $ORCHESTRATOR_OUTPUT" }]',
  );
  expect(run.tasks.get('a')?.status).toBe('failed');
  expect(run.tasks.get('a')?.message).toMatch(/output/i);
});

test('for_each: one task an item, from a list or an earlier output', async () => {
  const run = await openWorkshop().run(`
max_parallel: 3
steps:
  - { id: list, outputs: [names], run: "echo 'names=[\\"x\\",\\"y z\\"]' >> $ORCHESTRATOR_OUTPUT" }
  - id: each
    needs: [list]
    for_each: "\${{ fromJSON(steps.list.outputs.names) }}"
    outputs: [got]
    env: { ITEM: "\${{ item }}" }
    run: echo "got=<$ITEM>" >> $ORCHESTRATOR_OUTPUT
  - { id: none, for_each: [], command: "false" }
  - id: after
    needs: [each, none]
    env: { ALL: "\${{ toJSON(steps.each.outputs.got) }}" }
    command: node -p "JSON.stringify(JSON.parse(process.env.ALL))"
`);
  expect(statuses(run)).toEqual({
    list: 'succeeded',
    'each[x]': 'succeeded',
    'each[y z]': 'succeeded',
    after: 'succeeded',
  });
  expect(run.tasks.get('after')?.log_excerpt).toBe('["<x>","<y z>"]');
});

test('matrix: every combination, with include, exclude and its own limit', async () => {
  const run = await openWorkshop().run(`
max_parallel: 4
steps:
  - id: build
    matrix:
      os: [linux, mac]
      node: [20, 22]
      exclude: [{ os: mac, node: 20 }]
      include: [{ os: linux, node: 22, extra: yes }]
    max_parallel: 1
    command: echo \${{ matrix.os }}-\${{ matrix.node }}-\${{ matrix.extra }}
`);
  expect([...run.tasks.values()].map(({ task, log_excerpt }) => [task, log_excerpt])).toEqual([
    ['build[linux,20]', 'linux-20-'],
    ['build[linux,22,yes]', 'linux-22-yes'],
    ['build[mac,22]', 'mac-22-'],
  ]);
});

test('a for_each that is no list fails its step alone', async () => {
  const run = await openWorkshop().run(`
steps:
  - { id: bad, for_each: "\${{ fromJSON('3') }}", command: "true" }
  - { id: other, command: "true" }
`);
  expect(statuses(run)).toEqual({ bad: 'failed: not_started', other: 'succeeded' });
});

test('artifacts: files kept with the run', async () => {
  const shop = openWorkshop();
  const run = await shop.run(`
steps: [{ id: a, artifacts: ["out/**/*.txt"], run: "mkdir -p out/deep; echo 1 > out/a.txt; echo 2 > out/deep/b.txt; echo 3 > out/c.md" }]
`);
  expect(run.tasks.get('a')?.artifacts).toEqual(['artifacts/a/out/a.txt', 'artifacts/a/out/deep/b.txt']);
  expect(shop.read(`.orchestrator/runs/${run.run_id}/1/artifacts/a/out/deep/b.txt`)).toBe('2\n');
});

test('cache: same inputs are not run again; their outputs and files come back', async () => {
  const shop = openWorkshop({ MODE: 'one' });
  shop.write('in/a.txt', 'a');
  const plan = (command = 'cat in/*.txt > made.txt'): string => `
steps:
  - id: a
    cache: { inputs: ["in/**"], outputs: [made.txt], env: [MODE] }
    outputs: [word]
    run: ${command}; echo word=w >> $ORCHESTRATOR_OUTPUT; echo x >> count
`;
  const first = await shop.run(plan());
  shop.write('made.txt', 'spoilt');
  const second = await shop.run(plan());
  expect(statuses(second)).toEqual({ a: 'skipped: unchanged' });
  expect(second.tasks.get('a')).toMatchObject({
    outputs: { word: 'w' },
    message: `Same inputs as in ${first.run_id}/1`,
  });
  expect(shop.read('made.txt')).toBe('a');
  shop.write('in/b.txt', 'b');
  expect(statuses(await shop.run(plan()))).toEqual({ a: 'succeeded' });
  expect(statuses(await shop.run(plan('cat in/a.txt > made.txt')))).toEqual({ a: 'succeeded' });
  expect(shop.read('count')).toBe('x\nx\nx\n');
});

test('secrets: reach only the steps that name them, and are masked everywhere', async () => {
  const shop = openWorkshop({ TOKEN: 'hunter2-very-secret', OTHER: 'x' });
  const run = await shop.run(`
secrets: [TOKEN]
steps:
  - { id: without, run: 'echo "[$TOKEN]"' }
  - id: with
    env: { TOKEN: "\${{ secrets.TOKEN }}" }
    outputs: [leak]
    run: |
      echo "raw $TOKEN"; echo "base64 $(printf %s "$TOKEN" | base64)"
      echo "leak=$TOKEN" >> $ORCHESTRATOR_OUTPUT
      echo "outputs_uri=https://x.test/$TOKEN"
`);
  expect(run.tasks.get('without')?.log_excerpt).toBe('[]');
  expect(run.tasks.get('with')).toMatchObject({ outputs: { leak: '***' }, outputs_uri: 'https://x.test/***' });
  const kept =
    JSON.stringify(shop.events) +
    shop.read(`.orchestrator/runs/${run.run_id}/1/logs/with.log`) +
    shop.read(`.orchestrator/runs/${run.run_id}/1/run.json`);
  expect(kept).not.toContain('hunter2');
  expect(kept).not.toContain(Buffer.from('hunter2-very-secret').toString('base64'));
});

test('what nobody here can serve waits and says so, and never passes in silence', async () => {
  const run = await openWorkshop().run(`
steps:
  - { id: gate, uses: approval, with: { approvers: [ada] } }
  - { id: reviewed, approval: true, command: "true" }
  - { id: pull, pull_request: { title: Update }, command: "true" }
  - { id: labelled, runs_on: [gpu], command: "true" }
  - { id: after, needs: [reviewed], command: touch after }
`);
  expect(statuses(run)).toMatchObject({
    reviewed: 'awaiting_approval: unserved',
    pull: 'awaiting_approval: unserved',
    labelled: 'awaiting_approval: unserved',
    after: 'queued',
  });
  expect(run.tasks.get('gate')?.status).toBe('awaiting_approval');
  expect(run.tasks.get('reviewed')?.approval_state).toBe('pending');
  expect(run.status).toBe('awaiting_approval');
});

test('a sub-plan is a run of its own', async () => {
  const shop = openWorkshop();
  shop.write(
    'sub.yml',
    'name: sub\nparams: { n: { type: number, default: 1 } }\nsteps: [{ id: x, command: "echo n is ${{ params.n }}" }]\n',
  );
  const run = await shop.run('run_id: top\nsteps: [{ id: a, uses: plan, with: { plan: sub.yml, params: { n: 7 } } }]');
  expect(run.tasks.get('a')).toMatchObject({ status: 'succeeded', outputs: { run_id: 'top.a', status: 'succeeded' } });
  expect(existsSync(join(shop.folder, '.orchestrator/runs/top.a/1/run.json'))).toBe(true);
  expect(shop.read('.orchestrator/runs/top/1/logs/a.log')).toContain('n is 7');
});

test('a fan-out whose task names would be too long or alike names them by their place', async () => {
  const id = 'x'.repeat(58);
  const run = await openWorkshop().run(`
steps:
  - id: ${id}
    for_each: [abcdefg, "2", same, same]
    command: echo \${{ item }}
`);
  expect([...run.tasks.values()].map(({ task, log_excerpt }) => [task.slice(58), log_excerpt])).toEqual([
    ['[#1]', 'abcdefg'],
    ['[2]', '2'],
    ['[#3]', 'same'],
    ['[#4]', 'same'],
  ]);
});
