import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readsInCode } from '../../../../src/tasks/dx-integrate/environment/code-reads.ts';

const names = (code: string): string[] => readsInCode('a.ts', code).map(({ name, line }) => `${line} ${name}`);

test.each([
  ['const { env } = process;\nenv.A_B', ['2 A_B']],
  ["import process, { env } from 'process';\nenv['A_B'] + env.lower", ['2 A_B']],
  ['const env = process.env;\nenv?.A_B; env?.["C_D"]', ['2 A_B', '2 C_D']],
  ['const env = process.env.ONLY;\nenv.A_B', ['1 ONLY']],
  ['const { a: { b }, ...rest } = process.env', ['1 a']],
  ['({ A_B } = process.env)', ['1 A_B']],
  ['if (process.env.A_B === "x") process.env.A_B ||= "y"', ['1 A_B', '1 A_B']],
  ['x = process.env\n  .A_B', ['1 A_B']],
  ['import.meta.env.VITE_URL', ['1 VITE_URL']],
  ['myprocess.environment.A_B; process_env.A_B', []],
])('%s', (code, expected) => {
  expect(names(code)).toEqual(expected);
});

test('any text at all is read without failing', () => {
  const pieces = fc.constantFrom(
    'process',
    '.',
    'env',
    '{',
    '}',
    '[',
    ']',
    '`',
    '${',
    '"A"',
    '/',
    '=',
    'in',
    ',',
    '\n',
    'A',
    '(',
  );
  fc.assert(fc.property(fc.array(pieces), (all) => names(all.join('')).length >= 0));
});
