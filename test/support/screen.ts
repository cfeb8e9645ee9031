import { stripVTControlCharacters } from 'node:util';

const ESCAPE = '\u001b';
const COLOUR = new RegExp(`${ESCAPE}\\[[0-9;:]*m`, 'g');
const UP = new RegExp(`${ESCAPE}\\[(\\d+)A`);
const ERASE = `${ESCAPE}[J`;
const MOVES = new RegExp(`(\\n|\\r?${ESCAPE}\\[\\d+A|${ESCAPE}\\[J)`);

/** The text without its colours. */
export function withoutColours(text: string): string {
  return text.replaceAll(COLOUR, '');
}

/** Every control character of a text, line ends and signs that turn the direction of writing included. */
export function controlsIn(text: string): string {
  return [...text].filter((sign) => isControl(sign.codePointAt(0) ?? 0)).join('');
}

/** What stands on a screen after text, line ends, moves up and erasures down: all that the live view uses. */
export function screenOf(written: string): string {
  const lines = [''];
  let row = 0;
  for (const part of written.split(MOVES)) {
    const up = UP.exec(part);
    if (part === '\n') {
      row += 1;
      lines[row] ??= '';
    } else if (up) {
      row -= Number(up[1]);
    } else if (part === ERASE) {
      lines.splice(row, Number.POSITIVE_INFINITY, '');
    } else {
      lines[row] += part;
    }
  }
  return stripVTControlCharacters(lines.join('\n'));
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f) || (code >= 0x202a && code <= 0x202e);
}
