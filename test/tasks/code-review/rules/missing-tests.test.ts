import { expect, it } from 'vitest';
import { inShort, reviewChange } from '../review-change.ts';

const code = 'export function a() { return 1; }\n';
const before = {
  'src/x/one.ts': code,
  'src/x/two.ts': code,
  'src/x/three.ts': code,
  'test/x/one.test.ts': '',
  'test/x/two.test.ts': '',
  'lib/y/one.js': code,
  'lib/y/one.spec.js': '',
  'lib/y/two.js': code,
  'lib/y/__tests__/two.js': '',
  'src/z/one.ts': code,
  'src/z/two.ts': code,
  'test/z/one.test.ts': '',
  ...Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`src/half/${name}.ts`, code])),
  'test/half/a.test.ts': '',
  'test/half/b.test.ts': '',
};

it('warns of a new file without a test where most beside it have one', async () => {
  const report = await reviewChange(before, { 'src/x/four.ts': code, 'lib/y/three.js': code });
  expect(inShort(report)).toEqual([
    'warning review/missing-test lib/y/three.js',
    'warning review/missing-test src/x/four.ts',
  ]);
  expect(report.findings[1]?.message).toBe('This new file has no test, while 2 of the 3 files beside it have one.');
});

it('leaves alone a tested file, types, entries, settings, changed files, and folders without the habit', async () => {
  const report = await reviewChange(before, {
    'src/x/four.ts': code,
    'test/x/four.test.ts': '',
    'src/x/words.ts': 'export interface Word { readonly text: string }\nexport type Words = Word[];\n',
    'src/x/table.ts': 'export const TABLE = { a: 1 };\n',
    'src/x/index.ts': `export * from './one.ts';\n`,
    'src/x/x.config.ts': code,
    'src/x/three.ts': `${code}// more\n`,
    'src/z/three.ts': code,
    'src/half/e.ts': code,
    'src/new/one.ts': code,
    'test/x/support.ts': code,
  });
  expect(inShort(report)).toEqual([]);
});
