import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pythonCode } from '../../../../src/tasks/code-review/code/python.ts';

it.each([
  ['x = "a # b" # c', 'x =            '],
  ["x = 'it\\'s' + y", 'x =         + y'],
  ['"""a\n"b" \\""" c\n""" + d', '    \n          \n    + d'],
  ["'''open\nto the end", '       \n          '],
  ['"unclosed\nbreakpoint()', '         \nbreakpoint()'],
])('%j becomes %j', (text, code) => {
  expect(pythonCode(text)).toBe(code);
});

it('keeps every line and its length', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...`a"'#\n\\ `) }), (text) => {
      expect(
        pythonCode(text)
          .split('\n')
          .map((line) => line.length),
      ).toEqual(text.split('\n').map((line) => line.length));
    }),
  );
});

it('reads a docstring of two million characters', () => {
  const long = `"""${'word\n'.repeat(400_000)}"""`;
  expect(pythonCode(long).trim()).toBe('');
});
