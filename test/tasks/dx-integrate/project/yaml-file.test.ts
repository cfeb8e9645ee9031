import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readYaml, stringsOf, valueAt } from '../../../../src/tasks/dx-integrate/project/yaml-file.ts';

test('values know the lines they stand on', () => {
  const file = readYaml('a.yml', 'a:\n  - b: one\n    c: |\n      two\n      three\n  - [x, "y"]\n');
  expect([...stringsOf(file.value)].map(({ path, text }) => [path.join('.'), text, file.textLineOf(path)])).toEqual([
    ['a.0.b', 'one', 2],
    ['a.0.c', 'two\nthree\n', 4],
    ['a.1.0', 'x', 6],
    ['a.1.1', 'y', 6],
  ]);
  expect(file.lineOf(['a', 0, 'gone', 'deeper'])).toBe(2);
});

test('JSON indented by tabs is read', () => {
  const file = readYaml('package.json', '{\n\t"a": {\n\t\t"b": "1"\n\t}\n}\n');
  expect([file.fault, valueAt(file.value, 'a', 'b'), file.lineOf(['a', 'b'])]).toEqual([undefined, '1', 3]);
});

test('what is no YAML, or too much of it, has a fault and no value', () => {
  const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefg'].map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdef'[at]}`).join(', ')}]`).join('\n')}`;
  for (const text of ['a: [', 'a: 1\na: 2', bomb]) {
    const file = readYaml('a.yml', text);
    expect([file.value, typeof file.fault]).toEqual([undefined, 'string']);
  }
});

test('keys of every object are no values', () => {
  expect(valueAt({ a: {} }, 'a', 'constructor')).toBeUndefined();
  expect(valueAt('text', 'length')).toBeUndefined();
});

test('any text at all is read without failing', () => {
  fc.assert(fc.property(fc.string(), (text) => readYaml('a.yml', text).lineOf(['a', 0]) >= 1));
});
