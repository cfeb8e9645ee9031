import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationWords } from '../../../src/report/text/duration.ts';
import { printable, printableColoured, printableLines } from '../../../src/report/text/printable.ts';
import { wantsColour } from '../../../src/report/text/wants-colour.ts';
import { cutEnd, cutMiddle, padEnd, padStart, widthOf, wrap } from '../../../src/report/text/width.ts';
import { controlsIn, withoutColours } from '../../support/screen.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 }).map(printable);
const columns = fc.integer({ min: 1, max: 40 });

describe('widths', () => {
  it('count columns, not letters', () => {
    expect(widthOf('abc')).toBe(3);
    expect(widthOf('日本')).toBe(4);
    expect(widthOf('e\u0301')).toBe(1);
  });

  it('cuts say where something is missing', () => {
    expect(cutEnd('abcdef', 4)).toBe('abc…');
    expect(cutEnd('日本語', 4)).toBe('日…');
    expect(cutMiddle('build[linux,node-20]', 12)).toBe('build[…e-20]');
    expect(cutMiddle('short', 12)).toBe('short');
  });

  it('nothing is ever wider than it was told to be', () => {
    fc.assert(
      fc.property(anyText, columns, (text, limit) => {
        expect([widthOf(cutEnd(text, limit)), widthOf(cutMiddle(text, limit))].every((one) => one <= limit)).toBe(true);
        expect(widthOf(padEnd(text, limit))).toBeGreaterThanOrEqual(limit);
        expect(widthOf(padStart(text, limit))).toBe(widthOf(padEnd(text, limit)));
      }),
    );
  });

  it('wrapping loses no word and splits none', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), columns, (words, limit) => {
        const lines = wrap(words.join(' '), limit);
        expect(lines.join(' ').split(' ')).toEqual(words);
        for (const line of lines) if (line.includes(' ')) expect(widthOf(line)).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

describe('printable text', () => {
  it('never holds a control character, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(controlsIn(printable(text))).toBe('');
        expect(controlsIn(printableLines(text)).replaceAll(/[\n\t]/g, '')).toBe('');
        expect(controlsIn(withoutColours(printableColoured(text))).replaceAll(/[\n\t]/g, '')).toBe('');
      }),
    );
  });

  it('is left as it is where it does no harm', () => {
    expect(printable('plain text · with — signs ✓')).toBe('plain text · with — signs ✓');
    expect(printableLines('a\n\tb\n')).toBe('a\n\tb\n');
  });
});

it('times are short words', () => {
  const words = [0, 349, 59_900, 59_999, 65_000, 3_599_900, 3_720_000, 100 * 3_600_000].map(durationWords);
  expect(words).toEqual(['0.0s', '0.3s', '59.9s', '1m 00s', '1m 05s', '1h 00m', '1h 02m', '4d 4h']);
});

it.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  [{ FORCE_COLOR: '1', TERM: 'dumb' }, false, true],
])('colours with %j on a terminal (%s): %s', (env, isTTY, wanted) => {
  expect(wantsColour(env, isTTY)).toBe(wanted);
});
