import { expect, it } from 'vitest';
import { entryFiles } from '../../../../src/tasks/code-review/packages/entry-files.ts';

const tree = new Set(['src/index.ts', 'src/testing.ts', 'main.js', 'packages/a/src/index.tsx', 'src/other.ts']);

it('finds sources behind built files, and files named themselves', () => {
  const manifest = {
    main: 'main.js',
    types: 'dist/index.d.ts',
    exports: { './testing': { import: { types: './dist/lib/testing.d.ts' } }, './package.json': './package.json' },
  };
  expect([...entryFiles(tree, 'package.json', manifest)].sort()).toEqual(['main.js', 'src/index.ts', 'src/testing.ts']);
  expect([...entryFiles(tree, 'packages/a/package.json', { module: './esm/index.mjs' })]).toEqual([
    'packages/a/src/index.tsx',
  ]);
});

it('finds none for a private package, or one that names none', () => {
  expect(entryFiles(tree, 'package.json', { private: true, main: 'main.js' }).size).toBe(0);
  expect(entryFiles(tree, 'package.json', { main: 7, exports: null }).size).toBe(0);
});
