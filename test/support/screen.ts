const ESCAPE = '\u001b';
const COLOUR = new RegExp(`${ESCAPE}\\[[0-9;:]*m`, 'g');
const MOVES = new RegExp(`(\\n|\\r|${ESCAPE}\\[\\d*[AJK])`);

/** The text without its colours. */
export function withoutColours(text: string): string {
  return text.replaceAll(COLOUR, '');
}

/** Every control character of a text, line ends and signs that turn the direction of writing included. */
export function controlsIn(text: string): string {
  return [...text].filter((sign) => isControl(sign.codePointAt(0) ?? 0)).join('');
}

/** What stands on a screen after text, line ends, moves up and erasures of line and screen: all that the live view uses. */
export function screenOf(written: string): string {
  const lines = [''];
  let row = 0;
  let column = 0;
  for (const part of withoutColours(written).split(MOVES)) {
    if (part === '\n') {
      row += 1;
      column = 0;
      lines[row] ??= '';
    } else if (part === '\r') {
      column = 0;
    } else if (part.endsWith('A') && part.startsWith(ESCAPE)) {
      row -= Number.parseInt(part.slice(2), 10);
    } else if (part === `${ESCAPE}[K`) {
      lines[row] = (lines[row] ?? '').slice(0, column);
    } else if (part === `${ESCAPE}[J`) {
      lines.splice(row, Number.POSITIVE_INFINITY, (lines[row] ?? '').slice(0, column));
    } else {
      const line = lines[row] ?? '';
      lines[row] = line.slice(0, column) + part + line.slice(column + part.length);
      column += part.length;
    }
  }
  return lines.join('\n');
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0x202a && code <= 0x202e);
}
