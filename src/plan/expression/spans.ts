/** One `${{ }}` in a text: where it stands, its signs included, and what is between them. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** The expression as written, spaces included; it begins three characters after `start`. */
  readonly inner: string;
}

/** True for text that holds an expression, or tries to. */
export function hasExpression(text: string): boolean {
  return text.includes('${{');
}

/** An expression with its signs around it, as a person would write it. */
export function asExpression(inner: string): string {
  return `\${{ ${inner} }}`;
}

/** The expressions of a text, in order; the last one's `end` is -1 where its `}}` is missing. */
export function expressionSpans(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf('${{'); start !== -1; ) {
    const close = closingAt(text, start + 3);
    if (close === -1) {
      spans.push({ start, end: -1, inner: text.slice(start + 3) });
      break;
    }
    spans.push({ start, end: close + 2, inner: text.slice(start + 3, close) });
    start = text.indexOf('${{', close + 2);
  }
  return spans;
}

// A `}}` inside an expression's own quotes does not close it.
function closingAt(text: string, from: number): number {
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text[at] === '}' && text[at + 1] === '}') return at;
  }
  return -1;
}
