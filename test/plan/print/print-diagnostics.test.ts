import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/plan/diagnostic.ts';
import { annotateDiagnostics, printDiagnostics } from '../../../src/plan/print/print-diagnostics.ts';

const fault = (line: number, column: number, length: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  code: 'bad-value',
  message: 'Wrong.',
  file: 'x.yml',
  position: { line, column, length },
  ...more,
});

function excerpt(text: string, column: number, length: number, width?: number): string {
  return printDiagnostics([fault(1, column, length)], { text, ...(width ? { width } : {}) });
}

describe('printDiagnostics', () => {
  it('shows place, sentence, code, line and caret, cure', () => {
    const found = [fault(2, 6, 5, { cure: 'Write it right.' }), fault(1, 1, 4, { severity: 'warning' })];
    expect(printDiagnostics(found, { text: 'name: x\r\nkey: value\r\n' })).toMatchInlineSnapshot(`
      "x.yml:2:6: error Wrong. [bad-value]
        2 | key: value
          |      ^^^^^
        Write it right.

      x.yml:1:1: warning Wrong. [bad-value]
        1 | name: x
          | ^^^^
      "
    `);
  });

  it('has no excerpt without a text, without a place, or beyond the end', () => {
    const { position: _position, ...whole } = fault(1, 1, 1);
    expect(printDiagnostics([fault(1, 1, 1)])).toBe('x.yml:1:1: error Wrong. [bad-value]\n');
    expect(printDiagnostics([whole], { text: 'a' })).toBe('x.yml: error Wrong. [bad-value]\n');
    expect(printDiagnostics([fault(9, 1, 1)], { text: 'a' })).toBe('x.yml:9:1: error Wrong. [bad-value]\n');
    expect(printDiagnostics([])).toBe('');
  });

  it('keeps the caret in place after tabs and wide characters', () => {
    expect(excerpt('\ta: bad', 5, 3)).toMatchInlineSnapshot(`
      "x.yml:1:5: error Wrong. [bad-value]
        1 |     a: bad
          |        ^^^
      "
    `);
    expect(excerpt('日本: 悪い', 5, 2)).toMatchInlineSnapshot(`
      "x.yml:1:5: error Wrong. [bad-value]
        1 | 日本: 悪い
          |       ^^^^
      "
    `);
    expect(excerpt('a👩‍👩‍👧: é́x', 12, 3)).toMatchInlineSnapshot(`
      "x.yml:1:12: error Wrong. [bad-value]
        1 | a👩‍👩‍👧: é́x
          |      ^^
      "
    `);
  });

  it('shows the part of a long line that matters', () => {
    expect(excerpt(`${'a'.repeat(200)}bad${'c'.repeat(200)}`, 201, 3, 60)).toMatchInlineSnapshot(`
      "x.yml:1:201: error Wrong. [bad-value]
        1 | …aaaaaaaaaaaaaaaaaaaaaaaaaaaaaabadccccccccccccccccccccccccc…
          |                                ^^^
      "
    `);
  });

  it('does not let a plan steer the terminal', () => {
    const found = [fault(1, 1, 1, { message: 'No \u001B[2J here.', cure: 'Not\u0007 here.' })];
    const printed = printDiagnostics(found, { text: 'a\u001B[2Jb' });
    expect(printed).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('colours where asked', () => {
    expect(printDiagnostics([fault(1, 1, 1)], { text: 'a', color: true })).toBe(
      '\u001B[1mx.yml:1:1:\u001B[22m \u001B[31merror\u001B[39m Wrong. \u001B[2m[bad-value]\u001B[22m\n' +
        '  \u001B[2m1 |\u001B[22m a\n  \u001B[2m  |\u001B[22m \u001B[31m^\u001B[39m\n',
    );
  });

  it('never draws wider than it may, nor without a caret', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', '日', '\t', '😀', 'é', ' ', '\u0301', '\u001B'),
      maxLength: 150,
    });
    fc.assert(
      fc.property(text, fc.nat(160), fc.nat(160), fc.integer({ min: 40, max: 120 }), (line, column, length, width) => {
        const [, drawn = '', caret = ''] = excerpt(line, column + 1, length + 1, width).split('\n');
        expect(columns(drawn.slice('  1 | '.length))).toBeLessThanOrEqual(width);
        expect(caret).toMatch(/^ {4}\| +\^+$/);
      }),
    );
  });
});

function columns(text: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text);
  return Array.from(segments, ({ segment }) => (/[日😀]/u.test(segment) ? 2 : 1)).reduce((sum, one) => sum + one, 0);
}

describe('annotateDiagnostics', () => {
  it('writes one workflow command each', () => {
    const { position: _position, ...whole } = fault(1, 1, 1, { severity: 'warning' });
    expect(annotateDiagnostics([fault(3, 5, 4, { cure: 'Do this.' }), whole])).toMatchInlineSnapshot(`
      "::error file=x.yml,line=3,endLine=3,col=5,endColumn=9,title=bad-value::Wrong. Do this.
      ::warning file=x.yml,title=bad-value::Wrong.
      "
    `);
  });

  it('escapes what the runner would read as its own', () => {
    const found = [fault(1, 1, 1, { file: 'a,b:c%\n.yml', message: '100%\n::error::x' })];
    expect(annotateDiagnostics(found)).toBe(
      '::error file=a%2Cb%3Ac%25%0A.yml,line=1,endLine=1,col=1,endColumn=2,title=bad-value::100%25%0A::error::x\n',
    );
  });
});
