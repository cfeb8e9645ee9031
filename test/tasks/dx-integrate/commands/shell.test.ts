import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readShell } from '../../../../src/tasks/dx-integrate/commands/shell.ts';

const words = (script: string): string[] =>
  readShell(script).map(({ words, line }) => `${line} ${words.join('|').replaceAll('\0', '?')}`);

test('a script is cut into its simple commands', () => {
  expect(
    words(
      [
        'a b && c | d; e # f',
        "g 'h && i' > j 2>&1",
        'k \\',
        '  l',
        "cat <<'END' > m",
        'n',
        'END',
        'if ! o; then p; fi',
        'Q=1 sudo env R=2 s t=u',
        'v $W "${X}y" $(z) *.js <name>',
        'é ${{ a && b }}c',
      ].join('\n'),
    ),
  ).toMatchInlineSnapshot(`
    [
      "0 a|b",
      "0 c",
      "0 d",
      "0 e",
      "1 g|h && i",
      "2 k|l",
      "4 cat",
      "7 o",
      "7 p",
      "8 s|t=u",
      "9 v|?|?y|?",
      "9 z",
      "9 ?|?",
      "10 é|?c",
    ]
  `);
});

test('where output goes is kept', () => {
  expect(readShell('a > b >> c 2> d < e').map(({ writes }) => writes)).toEqual([['b', 'c', 'd']]);
});

test('a line only a real shell can read is left out', () => {
  expect(words('a ${\nb')).toEqual(['1 b']);
});

test('any text at all is read without failing, in the order of its lines', () => {
  const pieces = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\\',
    "'",
    '"',
    '$(',
    ')',
    '<<E',
    'E',
    '>',
    '|',
    '`',
    '$ ',
    '${',
    '#',
    '\r',
  );
  fc.assert(
    fc.property(
      fc.array(pieces).map((all) => all.join('')),
      (script) => {
        const found = readShell(script).map(({ line }) => line);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(found.every((line) => line < script.split('\n').length)).toBe(true);
      },
    ),
  );
});
