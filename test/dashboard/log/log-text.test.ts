import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neighbour } from '../../../src/dashboard/log/find/create-find.ts';
import { createFinder, MOST_FOUND } from '../../../src/dashboard/log/find/finder.ts';
import { createLogText } from '../../../src/dashboard/log/text/log-text.ts';
import { rowsOf } from '../../../src/dashboard/log/text/rows.ts';
import { cellsOf, createShownLines, MOST_DRAWN } from '../../../src/dashboard/log/text/shown-line.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function logOf(...pieces: readonly string[]) {
  const text = createLogText();
  for (const piece of pieces) text.append(bytes(piece));
  return text;
}

function lineOf(text: ReturnType<typeof logOf>, line: number): string {
  return new TextDecoder().decode(text.bytesOf(line, 10_000));
}

describe('the text of a log', () => {
  it('has the lines of what was appended, however it was cut', () => {
    const line = fc.string({ unit: fc.constantFrom('a', 'ä', '漢', '\r', ':', '\u001b'), maxLength: 8 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.array(fc.nat(400)), fc.boolean(), (lines, cuts, isEnded) => {
        const all = bytes(lines.join('\n') + (isEnded ? '\n' : ''));
        const text = createLogText();
        const places = [0, ...cuts.map((cut) => cut % (all.length + 1)).sort((a, b) => a - b), all.length];
        for (const [index, to] of places.slice(1).entries()) text.append(all.subarray(places[index], to));
        const expected = new TextDecoder().decode(all).split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(text.size).toBe(all.length);
        expect(Array.from({ length: text.lines }, (_, index) => lineOf(text, index))).toEqual(expected);
      }),
    );
  });

  it('keeps lines and characters that lie across two blocks', () => {
    const long = `${'x'.repeat(1024 * 1024 - 2)}äöü`;
    const text = logOf(`first\n${long}\n`, 'last');
    expect([lineOf(text, 0), text.lines]).toEqual(['first', 3]);
    expect(new TextDecoder().decode(text.bytesOf(1, 2 ** 22))).toBe(long);
    expect(lineOf(text, 2)).toBe('last');
  });

  it('knows groups, by either way of writing them', () => {
    const { marks } = logOf('::group::One\na\n::endgro', 'up::\nb\n##[group]Two\nc\n::group::Three\nd\n');
    expect(marks.groups).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 5 },
      { start: 6, end: undefined },
    ]);
  });

  it('draws what is seen of a line, and says how much is not', () => {
    const text = logOf(`::error file=a.ts::bad\r\n${'y'.repeat(MOST_DRAWN + 500)}\nto be con`);
    const shown = createShownLines(text);
    expect(shown(0)).toEqual({ spans: [{ text: 'bad', style: {} }], mark: 'error', cells: 3, left: 0 });
    expect(shown(1)).toMatchObject({ cells: MOST_DRAWN, left: 500 });
    expect(shown(2).spans[0]?.text).toBe('to be con');
    text.append(bytes('tinued\n'));
    expect(shown(2).spans[0]?.text).toBe('to be continued');
    expect([cellsOf('漢字'), cellsOf('a\tb'), cellsOf('\u202e')]).toEqual([4, 9, 8]);
  });
});

describe('rows', () => {
  it('are the lines outside of folded groups, and back', () => {
    const group = fc.tuple(fc.nat(4), fc.nat(4));
    fc.assert(
      fc.property(fc.array(group, { maxLength: 6 }), fc.array(fc.boolean()), fc.nat(5), (sizes, isFolded, more) => {
        let line = 0;
        const groups = sizes.map(([before, size]) => {
          const start = line + before;
          line = start + size + 1;
          return { start, end: line - 1 };
        });
        const lines = line + more;
        const folded = new Set(groups.filter((_, index) => isFolded[index]).map(({ start }) => start));
        const isHidden = (at: number) => groups.some(({ start, end }) => folded.has(start) && start < at && at <= end);
        const shown = Array.from({ length: lines }, (_, at) => at).filter((at) => !isHidden(at));
        const rows = rowsOf(lines, groups, folded);
        expect(rows.count).toBe(shown.length);
        expect(shown.map((_, row) => rows.lineOf(row))).toEqual(shown);
        expect(shown.map((at) => rows.rowOf(at))).toEqual(shown.map((_, row) => row));
        for (const { start, end } of groups) if (folded.has(start)) expect(rows.rowOf(end)).toBe(rows.rowOf(start));
      }),
    );
  });
});

describe('a finder', () => {
  const all = (finder: ReturnType<typeof createFinder>) => {
    while (finder.advance());
    return finder.found;
  };

  it('names the lines, whatever colours and letters are in between, and those that come', () => {
    const text = logOf('Error one\nfine\n\u001b[31mer\u001b[1mror\u001b[0m two error\nerr');
    const finder = createFinder(text, 'error');
    expect(all(finder)).toEqual([0, 2]);
    expect(finder.advance()).toBe(false);
    text.append(bytes('or three\nERROR'));
    expect(all(finder)).toEqual([0, 2, 3, 4]);
    expect(all(createFinder(text, 'e.*r'))).toEqual([]);
  });

  it('takes turns over what is long, and stops where nobody goes on', () => {
    const text = logOf(
      ...Array.from({ length: 40 }, () => 'nothing here but letters and more of them\n'.repeat(1_000)),
      'needle\n',
    );
    const finder = createFinder(text, 'needle');
    let turns = 1;
    while (finder.advance()) turns += 1;
    expect([finder.found, turns > 2]).toEqual([[40_000], true]);
    expect(all(createFinder(logOf('x\n'.repeat(MOST_FOUND + 5)), 'x'))).toHaveLength(MOST_FOUND);
  });

  it('goes round', () => {
    expect([0, 3, 9].map((line) => neighbour([2, 5, 9], line, 1))).toEqual([0, 1, 0]);
    expect([0, 3, 9].map((line) => neighbour([2, 5, 9], line, -1))).toEqual([2, 0, 1]);
    expect(neighbour([], 0, 1)).toBeUndefined();
  });
});
