import { expect, it } from 'vitest';
import { dependencyPart, nearest, parseObject } from '../../../../src/tasks/code-review/packages/manifest.ts';

it('reads objects only', () => {
  expect(parseObject('{"a":1}')).toEqual({ a: 1 });
  for (const text of ['[1]', 'null', '{', '', undefined]) expect(parseObject(text)).toBeUndefined();
});

it('finds the nearest of the names, the folder’s own first', () => {
  const tree = new Set(['package.json', 'a/package.json', 'a/b/x.ts']);
  expect(nearest(tree, 'a/b/x.ts', ['package.json'])).toBe('a/package.json');
  expect(nearest(tree, 'a/package.json', ['package.json'])).toBe('a/package.json');
  expect(nearest(tree, 'c/x.ts', ['missing', 'package.json'])).toBe('package.json');
  expect(nearest(tree, 'c/x.ts', ['missing'])).toBeUndefined();
});

it('sees a change of dependencies, not of their order or of other fields', () => {
  const part = dependencyPart({ dependencies: { a: '1', b: '1' }, version: '1' });
  expect(dependencyPart({ version: '2', dependencies: { b: '1', a: '1' } })).toBe(part);
  expect(dependencyPart({ dependencies: { a: '1', b: '2' } })).not.toBe(part);
  expect(dependencyPart({ devDependencies: { a: '1', b: '1' } })).not.toBe(part);
});
