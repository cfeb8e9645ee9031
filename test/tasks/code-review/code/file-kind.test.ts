import { expect, it } from 'vitest';
import {
  folderOf,
  isNamedTest,
  isPythonTest,
  isScript,
  isTestScript,
  mayPrint,
} from '../../../../src/tasks/code-review/code/file-kind.ts';

it.each([
  ['src/a.ts', { script: true, test: false, named: false, prints: false }],
  ['src/latest.ts', { script: true, test: false, named: false, prints: false }],
  ['src/contest/a.mjs', { script: true, test: false, named: false, prints: false }],
  ['src/client.ts', { script: true, test: false, named: false, prints: false }],
  ['src/a.d.ts', { script: false, test: false, named: false, prints: false }],
  ['a.test.ts', { script: true, test: true, named: true, prints: true }],
  ['a_test.js', { script: true, test: true, named: true, prints: true }],
  ['test/support.ts', { script: true, test: true, named: false, prints: true }],
  ['src/__tests__/a.tsx', { script: true, test: true, named: true, prints: true }],
  ['test/data.json', { script: false, test: false, named: false, prints: false }],
  ['src/cli/run.ts', { script: true, test: false, named: false, prints: true }],
  ['.github/x.js', { script: true, test: false, named: false, prints: true }],
])('%s', (path, kind) => {
  expect({
    script: isScript(path),
    test: isTestScript(path),
    named: isNamedTest(path),
    prints: mayPrint(path),
  }).toEqual(kind);
});

it('knows the files pytest collects', () => {
  expect(['test_a.py', 'x/a_test.py', 'latest_a.py', 'contest.py', 'test_a.txt'].map(isPythonTest)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it('knows the folder of a path', () => {
  expect(['a', 'a/b', 'a/b/c'].map(folderOf)).toEqual(['', 'a', 'a/b']);
});
