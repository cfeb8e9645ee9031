import { printable, printableLines } from '../text/printable.ts';
import { cutMiddle } from '../text/width.ts';

const SPECIAL = /[&<>`*[\]|~\\$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^[-+=]|^#(?=[# ])|(?<=^\d{1,9})[.)]/u;
const CALLING = /[@#](?=[\p{L}\p{N}_-])|GH(?=-\d)|:(?=[\w+-]+:)/iu;
const EVERY = new RegExp(`(${SPECIAL.source})|${CALLING.source}`, 'giu');
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** A sign of no width: with it inside, `@name`, `#12` and `:word:` call nobody and nothing. */
const JOINER = '&#8205;';

/**
 * Foreign text as Markdown, and as HTML, that shows it as it is on one line: nothing in it makes a link to a person or an issue, a tag,
 * an emphasis, a list or a table's cell. Beyond `columns` its middle is left out.
 */
export function plain(text: string, columns = 300): string {
  return shortened(text, columns).replaceAll(EVERY, (sign, ...found) =>
    found[0] === undefined ? `${sign}${JOINER}` : entity(sign),
  );
}

/** Foreign text in the typeface of code, for Markdown and for table cells. */
export function code(text: string, columns = 80): string {
  const shown = shortened(text, columns);
  return /^[^`|\\]+$/.test(shown) ? `\`${shown}\`` : htmlCode(text, columns);
}

/** Foreign text in the typeface of code, for HTML. */
export function htmlCode(text: string, columns = 80): string {
  return `<code>${plain(text, columns)}</code>`;
}

/** Foreign lines as a block of code, which nothing in them can end. */
export function fenced(text: string, language = 'text'): string {
  const shown = printableLines(text).trimEnd();
  const longest = (shown.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${shown}\n${fence}`;
}

/** An address as a link where a browser can follow it, as code where not. */
export function linked(address: string, label?: string): string {
  const url = /^https?:\/\//i.test(address) && URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.href.length > LONGEST_ADDRESS) return label === undefined ? code(address, 60) : label;
  const href = url.href.replaceAll(/[()<>|\\`*_~\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${label ?? plain(labelOf(url), 60)}](${href})`;
}

const LONGEST_ADDRESS = 2_000;

// A pull request is known by its number; of anything else the host and the path say what it is.
function labelOf(url: URL): string {
  const number = /\/pull\/(\d+)\/?$/.exec(url.pathname)?.[1];
  return number === undefined ? `${url.host}${url.pathname.replace(/\/$/, '')}` : `pull request ${number}`;
}

// Marks take no column, so that the text's length is bounded as well.
function shortened(text: string, columns: number): string {
  const shown = printable(text).trim();
  if (shown === '') return '(nothing)';
  const most = columns * 4;
  return cutMiddle(shown.length > most ? `${shown.slice(0, most / 2)}…${shown.slice(-most / 2)}` : shown, columns);
}

function entity(sign: string): string {
  return NAMED[sign] ?? `&#${sign.codePointAt(0)};`;
}
