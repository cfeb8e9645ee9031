import { printable, printableLines } from '../../report/text/printable.ts';

/** Characters of a line: a task's message, a name. */
const LONGEST_LINE = 500;
/** Characters of an excerpt; a record's own is at most 2,000. */
const LONGEST_EXCERPT = 2_500;

/** Foreign text as one harmless line: no control characters, no signs that turn the direction of writing. */
export function line(text: string, longest = LONGEST_LINE): string {
  return cutEnd(printable(text).trim(), longest);
}

/** Foreign text of several lines, cut at its beginning: the error is at the end. */
export function excerptOf(text: string | null): string | undefined {
  if (text === null) return undefined;
  const clean = printableLines(text.slice(-4 * LONGEST_EXCERPT)).trimEnd();
  return clean === '' ? undefined : cutStart(clean, LONGEST_EXCERPT);
}

/** The address, where it is one a person may be led to; undefined for anything but http and https. */
export function safeUrl(text: string | null | undefined): string | undefined {
  if (text === null || text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

/** At most `longest` characters, `…` at the end where something was left out; `encode` says how long a sign becomes. */
export function cutEnd(text: string, longest: number, encode: (sign: string) => string = same): string {
  if (encode === same && text.length <= longest) return text;
  return fitted([...text], longest, encode, (kept) => `${kept.join('')}…`);
}

/** Like `cutEnd`, but what is left out is the beginning. */
export function cutStart(text: string, longest: number, encode: (sign: string) => string = same): string {
  if (encode === same && text.length <= longest) return text;
  return fitted([...text].reverse(), longest, encode, (kept) => `…${kept.reverse().join('')}`, true);
}

function fitted(
  signs: readonly string[],
  longest: number,
  encode: (sign: string) => string,
  cut: (kept: string[]) => string,
  isReversed = false,
): string {
  const kept: string[] = [];
  let room = longest;
  let whole = true;
  let beforeLast = 0;
  for (const sign of signs) {
    const encoded = encode(sign);
    if (encoded.length > room) {
      whole = false;
      break;
    }
    room -= encoded.length;
    kept.push(encoded);
    if (room >= 1) beforeLast = kept.length;
  }
  if (whole) return (isReversed ? kept.reverse() : kept).join('');
  return cut(kept.slice(0, beforeLast));
}

function same(sign: string): string {
  return sign;
}
