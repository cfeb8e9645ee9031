import { visiblePieces } from '../ansi/escapes.ts';
import { type Span, spansOf } from '../ansi/spans.ts';
import type { LogText } from './log-text.ts';
import { type Mark, markOf } from './marks.ts';

/** A line as it is drawn. */
export interface ShownLine {
  readonly spans: readonly Span[];
  readonly mark: Mark | undefined;
  /** Places of a fixed width that its text takes. */
  readonly cells: number;
  /** Bytes of it that are not drawn, for it is very long. */
  readonly left: number;
}

/** Most bytes of a line that are drawn. */
export const MOST_DRAWN = 8 * 1024;

/** Lines that are kept as they were drawn last. */
const KEPT = 400;

/** Decodes lines when they are looked at. */
export function createShownLines(text: LogText): (line: number) => ShownLine {
  const kept = new Map<number, ShownLine>();
  return (line) => {
    const known = kept.get(line);
    if (known !== undefined) return known;
    const shown = shownOf(text, line);
    if (kept.size >= KEPT) kept.clear();
    // The last line may go on.
    if (line + 1 < text.lines) kept.set(line, shown);
    return shown;
  };
}

const decoder = new TextDecoder();

function shownOf(text: LogText, line: number): ShownLine {
  const whole = decoder.decode(text.bytesOf(line, MOST_DRAWN));
  const end = text.startOf(line + 1);
  const left = Math.max(0, end - text.startOf(line) - 1 - MOST_DRAWN);
  const mark = markOf(whole);
  const said = left === 0 ? whole.replace(/\r$/, '') : whole.replace(/\ufffd{1,3}$/, '');
  const spans = spansOf(mark === undefined ? said : said.slice(mark.length));
  const cells = spans.reduce((sum, span) => sum + cellsOf(span.text, sum), 0);
  return { spans, mark: mark?.kind, cells, left };
}

const TAB = 8;

/** Places that a text takes which begins at place `from`; ideographs and emoji take two. */
export function cellsOf(text: string, from = 0): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let at = from;
  for (const { text: piece, isSign } of visiblePieces(text)) {
    for (const character of piece) {
      if (character === '\t') at += TAB - (at % TAB);
      else if (isSign || !/\p{Mn}/u.test(character)) at += WIDE.test(character) ? 2 : 1;
    }
  }
  return at - from;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
