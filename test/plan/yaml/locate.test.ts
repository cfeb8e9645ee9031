import { describe, expect, it } from 'vitest';
import type { Path } from '../../../src/plan/faults.ts';
import { parseYaml } from '../../../src/plan/yaml/parse-yaml.ts';

const EXPRESSION = '${{ params.x }}';

// The stretch of the file an expression's name is said to stand in.
function stretch(text: string, path: Path): string {
  const { data, faults } = parseYaml(text, 'x.yml');
  const value = String(path.reduce<unknown>((part, key) => (part as Record<string | number, unknown>)[key], data));
  faults.error('unknown-param', { path, within: { offset: value.indexOf('params.x'), length: 8 } }, 'x');
  const [{ position } = {}] = faults.list();
  if (position === undefined) throw new Error('No position');
  const line = text.split('\n')[position.line - 1] ?? '';
  return line.slice(position.column - 1, position.column - 1 + position.length);
}

describe('an expression is found in every way of writing a text', () => {
  it.each([
    ['plain', `a: run ${EXPRESSION} now`],
    ['plain on several lines', `a: one\n  two ${EXPRESSION}\n  three`],
    ['single quotes', `a: 'it''s ''${EXPRESSION}'' '`],
    ['double quotes', `a: "\\ttab \\u00e9 \\"${EXPRESSION}\\""`],
    ['double quotes on several lines', `a: "one\n  two\\\n  three\n\n  ${EXPRESSION}"`],
    ['literal block', `a: |\n  one\n    two ${EXPRESSION}\n  three\n`],
    ['literal block with a sign of its own indentation', `a: |2-\n   one\n  ${EXPRESSION}`],
    ['folded block', `a: >-\n  one\n  two ${EXPRESSION}\n\n  three\n`],
    ['in a list', `a: [x, "${EXPRESSION}"]`],
    ['through an alias', `b: &b "${EXPRESSION}"\na: *b\n`],
    ['wide characters before', `a: "日本 😀 ${EXPRESSION}"`],
    ['Windows line ends', `z: 1\r\na: |\r\n  one\r\n  ${EXPRESSION}\r\n`],
  ])('%s', (_name, text) => {
    const path = text.startsWith('a: [') ? ['a', 1] : ['a'];
    expect(stretch(text, path)).toBe('params.x');
  });
});

describe('a place', () => {
  const place = (text: string, path: Path, at?: 'key') => {
    const { faults } = parseYaml(text, 'x.yml');
    faults.error('bad-value', { path, ...(at ? { at } : {}) }, 'x');
    return faults.list()[0]?.position;
  };

  it('is the key or the value', () => {
    expect(place('one: 1\ntwo: three\n', ['two'])).toEqual({ line: 2, column: 6, length: 5 });
    expect(place('one: 1\ntwo: three\n', ['two'], 'key')).toEqual({ line: 2, column: 1, length: 3 });
  });

  it('falls back to what is around it where it is not there', () => {
    expect(place('one: { two: 3 }\n', ['one', 'none', 'deeper'])).toEqual({ line: 1, column: 1, length: 3 });
    expect(place('- a\n- b\n', [7])).toEqual({ line: 1, column: 1, length: 1 });
  });

  it('of a map is its first key, of a list its sign', () => {
    expect(place('one:\n  two: 3\n  four: 5\n', ['one'])).toEqual({ line: 2, column: 3, length: 3 });
    expect(place('one:\n  - two\n', ['one'])).toEqual({ line: 2, column: 3, length: 1 });
  });
});
