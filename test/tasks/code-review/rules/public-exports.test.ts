import { expect, it } from 'vitest';
import { inShort, reviewChange } from '../review-change.ts';

const manifest = JSON.stringify({
  name: 'x',
  exports: { '.': { types: './dist/lib/index.d.ts', default: './dist/lib/index.js' }, './deep': './lib/deep.js' },
});
const before = {
  'package.json': manifest,
  'CHANGELOG.md': '# 1\n',
  'src/index.ts': `export { a } from './a.ts';\nexport const b = 1;\n`,
  'lib/deep.js': 'export default 1;\n',
  'src/inner.ts': 'export const inner = 1;\n',
};

it('warns of names that are gone and notes new ones', async () => {
  const report = await reviewChange(before, {
    'src/index.ts': `export { a } from './a.ts';\nexport const c = 1;\n`,
    'lib/deep.js': 'export default 1;\nexport function more() {}\n',
    'package.json': manifest.replace('./deep', './deeper'),
  });
  expect(inShort(report)).toEqual([
    'note review/unlogged-export lib/deep.js:2',
    'warning review/unlogged-export package.json',
    'note review/unlogged-export package.json',
    'warning review/unlogged-export src/index.ts',
    'note review/unlogged-export src/index.ts:2',
  ]);
  expect(report.findings[3]?.message).toBe('The package no longer exports b, and the changelog does not say so.');
});

it('is satisfied by a changelog line or a change file', async () => {
  const change = { 'src/index.ts': 'export const c = 1;\n' };
  expect(inShort(await reviewChange(before, { ...change, 'CHANGELOG.md': '# 2\n- c\n' }))).toEqual([]);
  expect(inShort(await reviewChange(before, { ...change, '.changeset/brown-cat.md': 'c' }))).toEqual([]);
});

it('leaves alone inner files, other layouts of the same names, private packages and those without a changelog', async () => {
  const same = {
    'src/index.ts': `// export const z = 1;\nexport {\n  a,\n} from './a.ts';\nconst b = 2;\nexport { b };\n`,
    'src/inner.ts': 'export const other = 1;\n',
  };
  expect(inShort(await reviewChange(before, same))).toEqual([]);
  const change = { 'src/index.ts': 'export const c = 1;\n' };
  const hidden = { ...before, 'package.json': manifest.replace('{', '{"private":true,') };
  expect(inShort(await reviewChange(hidden, change))).toEqual([]);
  const { 'CHANGELOG.md': _, ...silent } = before;
  expect(inShort(await reviewChange(silent, change))).toEqual([]);
});
