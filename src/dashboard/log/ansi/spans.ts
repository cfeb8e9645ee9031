import { escapeFinder } from './escapes.ts';
import { restyled, type Style } from './style.ts';

/** A piece of a line in one style; its text may hold control characters. */
export interface Span {
  readonly text: string;
  readonly style: Style;
}

/** A line in its styles. Sequences that do not style (they move a cursor that is not here, or name a window) leave nothing. */
export function spansOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let style: Style = {};
  let at = 0;
  const add = (to: number): void => {
    if (to > at) spans.push({ text: line.slice(at, to), style });
  };
  for (const match of line.matchAll(escapeFinder())) {
    add(match.index);
    at = match.index + match[0].length;
    // Words that begin with < = > or ? are private to some terminal.
    if (match[2] === 'm' && !/[<=>?]/.test(match[1] ?? '')) style = restyled(style, match[1] ?? '');
  }
  add(line.length);
  return spans;
}

/** A piece of a line that is found, or is not. */
export interface FoundSpan extends Span {
  readonly isFound: boolean;
}

/** The spans cut where something begins or ceases to be found; `wanted` finds it in the text of all of them. */
export function withFound(spans: readonly Span[], wanted: RegExp | undefined): readonly FoundSpan[] {
  if (wanted === undefined) return spans.map((span) => ({ ...span, isFound: false }));
  const cuts = [
    ...spans
      .map(({ text }) => text)
      .join('')
      .matchAll(wanted),
  ].map(({ 0: text, index }) => [index, index + text.length]);
  const out: FoundSpan[] = [];
  let start = 0;
  for (const { text, style } of spans) {
    const end = start + text.length;
    const inside = cuts.flat().filter((cut) => cut > start && cut < end);
    const places = [...new Set([start, ...inside, end])];
    for (const [index, from] of places.slice(0, -1).entries()) {
      const to = places[index + 1] ?? end;
      const isFound = cuts.some(([first = 0, last = 0]) => from >= first && to <= last);
      out.push({ text: text.slice(from - start, to - start), style, isFound });
    }
    start = end;
  }
  return out;
}
