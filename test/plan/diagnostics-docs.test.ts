import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIAGNOSTIC_CODES } from '../../src/plan/diagnostic.ts';

const root = join(import.meta.dirname, '../..');
const text = await readFile(join(root, 'docs/diagnostics.md'), 'utf8');
const entries = new Map(
  text
    .split(/^### /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part]),
);

it('the page has an entry for every code, in the order of the code, and no other', () => {
  expect([...entries.keys()]).toEqual(DIAGNOSTIC_CODES);
});

it.each(DIAGNOSTIC_CODES)('%s: shows what is printed, and says what it means', async (code) => {
  const [, example = '', words = ''] = /```text\n([\s\S]*?)\n```\n\n([\s\S]*)/.exec(entries.get(code) ?? '') ?? [];
  expect(example).toContain(`[${code}]`);
  expect(words.length).toBeGreaterThan(30);
  const printed = await readFile(join(root, `test/fixtures/plans/invalid/${code}.txt`), 'utf8').catch(() => example);
  expect(`${printed}\n`).toContain(`${example}\n`);
});
