import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openWorkshop } from '../support/workshop.ts';

test('a secret whose value stands in an env_file is a secret all the same', async () => {
  const shop = openWorkshop();
  shop.write('.env', 'TOKEN=hunter2-from-a-file\nPLAIN=seen\n');
  const run = await shop.run(`
env_file: [.env]
secrets: [TOKEN]
steps:
  - { id: without, run: 'echo "[$TOKEN] $PLAIN"' }
  - { id: with, env: { T: "\${{ secrets.TOKEN }}" }, run: 'echo "[$T]"; test "$T" = hunter2-from-a-file' }
`);
  expect(run.tasks.get('without')?.log_excerpt).toBe('[] seen');
  expect(run.tasks.get('with')).toMatchObject({ status: 'succeeded', log_excerpt: '[***]' });
});

test('a sub-plan of its own concurrency group does not wait for its caller', async () => {
  const shop = openWorkshop();
  shop.write(
    'sub.yml',
    'name: sub\nconcurrency: { group: g, when_busy: queue }\nsteps: [{ id: x, command: "true" }]\n',
  );
  const run = await shop.run(
    'concurrency: { group: g, when_busy: queue }\nsteps: [{ id: a, timeout: 10s, uses: plan, with: { plan: sub.yml } }]',
  );
  expect(run.status).toBe('succeeded');
});

test('resume without a name tells of a journal that cannot be read', async () => {
  const shop = openWorkshop();
  mkdirSync(`${shop.folder}/.orchestrator/runs/r/1`, { recursive: true });
  shop.write('.orchestrator/runs/r/1/events.ndjson', 'rubbish\n');
  await expect(shop.resume('steps: [{ id: a, command: "true" }]')).rejects.toMatchObject({ code: 'state_corrupt' });
});

test('a task whose name is long in other scripts, or holds half a character, keeps its log, outputs, artifacts and lock', async () => {
  const shop = openWorkshop();
  const long = '漢'.repeat(40);
  const run = await shop.run(`
steps:
  - id: each
    for_each: ["${long}a", "${long}b", "\\uD800"]
    lock: "\${{ item }}"
    artifacts: [made.txt]
    outputs: [seen]
    run: |
      echo kept > made.txt
      echo "seen=yes" >> "$ORCHESTRATOR_OUTPUT"
      echo said
`);
  expect(run.status).toBe('succeeded');
  const tasks = [...run.tasks.values()];
  expect(tasks.map(({ outputs, log_excerpt }) => [outputs.seen, log_excerpt])).toEqual(
    tasks.map(() => ['yes', 'said']),
  );
  expect(new Set(tasks.map(({ log_path }) => log_path)).size).toBe(3);
});
