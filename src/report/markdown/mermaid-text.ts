import { printable } from '../text/printable.ts';
import { cutMiddle } from '../text/width.ts';

/** Characters of one drawing; GitHub refuses more than 50,000. */
export const LONGEST_DRAWING = 45_000;

/** Foreign text inside a quoted label, or a bar's name, of a Mermaid drawing: signs that mean something to it are written as codes. */
export function drawn(text: string, columns = 40): string {
  const shown = printable(text).trim();
  const most = columns * 4;
  const short = shown.length > most ? `${shown.slice(0, most / 2)}…${shown.slice(-most / 2)}` : shown;
  return cutMiddle(short, columns).replaceAll(/[&<>"#;:%`\\{}@$]/g, (sign) => `#${sign.codePointAt(0)};`);
}

/** A Mermaid drawing as Markdown. */
export function drawing(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}
