import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { statuses } from '../support/run-fake.ts';
import { openWorkshop, type Workshop } from '../support/workshop.ts';

function git(shop: Workshop, ...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...identity, ...args], { cwd: shop.folder, stdio: 'ignore' });
}

function commit(shop: Workshop, files: Record<string, string>): void {
  for (const [file, content] of Object.entries(files)) shop.write(file, content);
  git(shop, 'add', '--all');
  git(shop, 'commit', '-m', 'change');
}

function repository(): Workshop {
  const shop = openWorkshop();
  git(shop, 'init', '-b', 'main');
  commit(shop, { '.gitignore': '.orchestrator/\n', 'src/a.ts': '1', 'docs/a.md': '1' });
  return shop;
}

const PLAN = `
steps:
  - { id: code, only_changed: ["src/**", "!src/gen/**"], run: 'echo "$CHANGED_FILES"' }
  - { id: docs, only_changed: [docs/**], command: "true" }
  - { id: asks, if: "changed('docs/*.md')", command: "true" }
`;

test('only_changed: since the previous commit; the files reach the command', async () => {
  const shop = repository();
  commit(shop, { 'src/a.ts': '2', 'src/b c.ts': '1', 'src/gen/x.ts': '1' });
  const run = await shop.run(PLAN);
  expect(statuses(run)).toEqual({ code: 'succeeded', docs: 'skipped: unchanged', asks: 'skipped: condition' });
  expect(run.tasks.get('code')?.log_excerpt).toBe('src/a.ts\nsrc/b c.ts');
  expect(run.tasks.get('docs')?.message).toContain('the previous commit');
});

test('only_changed: since the commit at which this step last succeeded', async () => {
  const shop = repository();
  commit(shop, { 'src/a.ts': '2', 'docs/a.md': '2' });
  expect(statuses(await shop.run(PLAN))).toEqual({ code: 'succeeded', docs: 'succeeded', asks: 'succeeded' });
  const again = await shop.run(PLAN);
  expect(statuses(again)).toMatchObject({ code: 'skipped: unchanged', docs: 'skipped: unchanged' });
  expect(again.tasks.get('docs')?.message).toContain('its last success');
  commit(shop, { 'docs/a.md': '3' });
  commit(shop, { 'other.txt': '1' });
  expect(statuses(await shop.run(PLAN))).toMatchObject({ code: 'skipped: unchanged', docs: 'succeeded' });
});

test('only_changed: what is not committed counts', async () => {
  const shop = repository();
  commit(shop, { 'other.txt': '1' });
  shop.write('src/new.ts', '1');
  expect(statuses(await shop.run(PLAN))).toMatchObject({ code: 'succeeded', docs: 'skipped: unchanged' });
});

test('only_changed without a repository stops the run before anything runs', async () => {
  const shop = openWorkshop();
  await expect(shop.run(PLAN)).rejects.toMatchObject({
    code: 'unavailable',
    message: expect.stringContaining('git repository'),
  });
  expect(shop.events).toEqual([]);
});
