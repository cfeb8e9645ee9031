import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../../src/api/exports/csv.ts';

/** A reader of one line by RFC 4180. */
function parse(line: string): string[] {
  const cells: string[] = [];
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (const [, quoted, bare] of line.matchAll(pattern)) cells.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
  return cells;
}

describe('a line of CSV', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a,"b"', '"a,""b"""'],
    ['a\nb', '"a\nb"'],
    ['=a,b', '"\'=a,b"'],
    ['plain', 'plain'],
  ])('writes %j', (cell, text) => expect(csvLine([cell])).toBe(`${text}\r\n`));

  it('leaves numbers alone and null empty', () => expect(csvLine([-5, null, 0])).toBe('-5,,0\r\n'));

  it('gives back what was put in, and nothing that a spreadsheet would run', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: fc.constantFrom(...'=+-@\t\r\n",;\'ab') }), { minLength: 1 }), (cells) => {
        const read = parse(csvLine(cells));
        expect(read.map((cell, at) => (cells[at]?.startsWith("'") ? cell : cell.replace(/^'/, '')))).toEqual(cells);
        expect(read.every((cell) => !/^[=+\-@\t\r]/.test(cell))).toBe(true);
      }),
    );
  });
});
