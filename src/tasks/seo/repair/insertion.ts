import MagicString from 'magic-string';

/** Text to be put into a page; nothing of the page is ever taken away. */
export interface Insertion {
  /** What it repairs, for the report: `title`, `alt`. */
  readonly what: string;
  /** Index into the page's text. */
  readonly offset: number;
  readonly text: string;
}

/** The text with every insertion in it; those at one offset keep their order. */
export function withInsertions(source: string, insertions: readonly Insertion[]): string {
  const edited = new MagicString(source);
  for (const { offset, text } of insertions) edited.appendLeft(offset, text);
  return edited.toString();
}

/** A value as it stands between double quotes in an attribute, or inside an element. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
