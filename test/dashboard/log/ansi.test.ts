import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visiblePieces, withoutEscapes } from '../../../src/dashboard/log/ansi/escapes.ts';
import { nearest } from '../../../src/dashboard/log/ansi/palette.ts';
import { spansOf, withFound } from '../../../src/dashboard/log/ansi/spans.ts';
import { classesOf } from '../../../src/dashboard/log/ansi/style.ts';

const ESC = '\u001b';
const drawn = (line: string) => spansOf(line).map(({ text, style }) => [text, classesOf(style)]);

describe('styles of a terminal', () => {
  it('become classes', () => {
    expect(drawn(`${ESC}[1;31mbad${ESC}[0m ${ESC}[92mgood${ESC}[39m${ESC}[4;7mall${ESC}[24m!${ESC}[m.`)).toEqual([
      ['bad', 'ansi-bold ansi-fg-1'],
      [' ', ''],
      ['good', 'ansi-fg-10'],
      ['all', 'ansi-underline ansi-inverse'],
      ['!', 'ansi-inverse'],
      ['.', ''],
    ]);
  });

  it('take the nearest of 16 colours for any other', () => {
    expect(drawn(`${ESC}[38;5;196ma${ESC}[48;2;0;0;240mb${ESC}[38;5;300mc`)).toEqual([
      ['a', 'ansi-fg-9'],
      ['b', 'ansi-fg-9 ansi-bg-4'],
      ['c', 'ansi-fg-9 ansi-bg-4'],
    ]);
    expect([nearest(7), nearest(232), nearest(46), nearest(-1), nearest(Number.NaN)]).toEqual([
      7,
      0,
      10,
      undefined,
      undefined,
    ]);
  });

  it('that are no styles leave nothing, and what is none of them stays', () => {
    const line = `a${ESC}[2Kb${ESC}]0;title\u0007c${ESC}]8;;https://evil.example${ESC}\\d${ESC}(Be\u009b31mf${ESC}]unended g${ESC}`;
    expect(
      spansOf(line)
        .map(({ text }) => text)
        .join(''),
    ).toBe(`abcdef${ESC}]unended g${ESC}`);
  });

  it('leave the same text as the search looks through', () => {
    const part = fc.constantFrom(ESC, '[', ']', ';', '31', 'm', 'K', 'a', '\u009b', '\u0007', '\\', '?', ' ', 'P', '(');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const line = parts.join('');
        expect(
          spansOf(line)
            .map(({ text }) => text)
            .join(''),
        ).toBe(withoutEscapes(line));
      }),
    );
  });
});

describe('characters that are not seen', () => {
  it('are seen, each as itself', () => {
    const text = visiblePieces(`a\u0000b${ESC}c\rd\te\u007ff\u202eg\u200bh\ufeff`).map(({ text }) => text);
    expect(text.join('')).toBe('a␀b␛c␍d\te␡f⟨U+202E⟩g⟨U+200B⟩h⟨U+FEFF⟩');
    expect(visiblePieces('مرحبا 漢字 🎉').map(({ isSign }) => isSign)).toEqual([false]);
  });
});

describe('what is found in a line', () => {
  it('is marked across styles', () => {
    const spans = withFound(spansOf(`x er${ESC}[31mror${ESC}[0m y`), /error/gi);
    expect(spans.map(({ text, isFound }) => [text, isFound])).toEqual([
      ['x ', false],
      ['er', true],
      ['ror', true],
      [' y', false],
    ]);
  });
});
