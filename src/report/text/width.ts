import measure from 'fast-string-truncated-width';

const ELLIPSIS = '…';

/** Columns a text takes on a terminal: wide signs take two, marks none. */
export function widthOf(text: string): number {
  return measure(text).width;
}

/** The text cut to at most `columns` (at least 1), with `…` at its end where something was left out. */
export function cutEnd(text: string, columns: number): string {
  return widthOf(text) <= columns ? text : `${start([...text], columns - 1)}${ELLIPSIS}`;
}

/** The text cut to at most `columns` (at least 1) out of its middle: names that differ at their ends stay apart. */
export function cutMiddle(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  const signs = [...text];
  const head = start(signs, Math.ceil((columns - 1) / 2));
  return `${head}${ELLIPSIS}${end(signs, columns - 1 - widthOf(head))}`;
}

/** The text with spaces after it up to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(columns - widthOf(text), 0));
}

/** The text with spaces before it up to `columns`. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(columns - widthOf(text), 0)) + text;
}

/** The words of a text in lines of at most `columns`. A longer word (an address, a path) stays whole, so that it can be copied. */
export function wrap(text: string, columns: number): string[] {
  if (widthOf(text) <= columns) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > columns) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

function start(signs: readonly string[], columns: number): string {
  return longest(signs.length, columns, (size) => signs.slice(0, size).join(''));
}

function end(signs: readonly string[], columns: number): string {
  return longest(signs.length, columns, (size) => signs.slice(signs.length - size).join(''));
}

// Joined signs can make a longer text narrower, so that halving alone may end one or two signs too far.
function longest(most: number, columns: number, part: (size: number) => string): string {
  let low = 0;
  let high = most;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(part(middle)) <= columns) low = middle;
    else high = middle - 1;
  }
  while (low > 0 && widthOf(part(low)) > columns) low -= 1;
  return part(low);
}
