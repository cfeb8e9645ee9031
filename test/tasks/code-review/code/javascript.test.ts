import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codeTokens } from '../../../../src/tasks/code-review/code/javascript.ts';

it('gives each token its place, in text with any line endings', () => {
  const tokens = codeTokens('a.ts', '#!x\n/* one\r\ntwo */ a\r\n  `x\ny` b // c\nd');
  expect(tokens.map(({ value, line, column }) => `${value} ${line}:${column}`)).toEqual([
    'a 3:8',
    '`x\ny` 4:3',
    'b 5:4',
    'd 6:1',
  ]);
});

it('reads markup in .tsx as markup', () => {
  const tokens = codeTokens('a.tsx', '<p>debugger;</p>');
  expect(tokens.some((token) => token.type === 'IdentifierName')).toBe(false);
});

it('finds every token where it says it is, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab `"\'/*\n\r\\${}()<>=.;#') }), (text) => {
      const lines = text.split(/\r\n|[\n\r]/);
      for (const { value, line, column } of codeTokens('a.ts', text)) {
        const rest = lines
          .slice(line - 1)
          .join('\n')
          .slice(column - 1);
        expect(rest.startsWith(value.replaceAll(/\r\n|\r/g, '\n'))).toBe(true);
      }
    }),
  );
});
