import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('the server’s door does not load octokit', async () => {
  const bundle = await rolldown({ input: join(root, 'src/server.ts'), platform: 'node', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])));
  const [entry] = [...chunks.values()].filter(({ isEntry }) => isEntry);
  const first = new Set<string>();
  const walk = (name: string): void => {
    const chunk = chunks.get(name);
    if (chunk === undefined || first.has(name)) return;
    first.add(name);
    for (const next of chunk.imports) walk(next);
  };
  walk(entry?.fileName ?? '');
  const loaded = [...first].flatMap((name) => chunks.get(name)?.moduleIds ?? []);
  expect(loaded.length).toBeGreaterThan(100);
  expect(loaded.filter((id) => id.includes('@octokit'))).toEqual([]);
  expect([...chunks.values()].some(({ moduleIds }) => moduleIds.some((id) => id.includes('@octokit/auth-app')))).toBe(
    true,
  );
});
