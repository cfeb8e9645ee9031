import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type HtmlPage, named } from '../page/html-page.ts';

/** A place in a page where new lines of the head go, and how a line starts there. */
export interface HeadSlot {
  readonly offset: number;
  /** Line break and indent; empty where the author writes all on one line. */
  readonly lead: string;
}

/** Where a page's head takes more: after its last title or meta, else at its start, else before everything the page shows. */
export function headSlot(page: HtmlPage): HeadSlot {
  const head = named(page, 'head')[0];
  const last = head?.childNodes.filter(isAnchor).at(-1);
  const span = last?.sourceCodeLocation;
  if (span) return { offset: span.endOffset, lead: leadOf(page.source, span.startOffset) };
  const tag = head?.sourceCodeLocation?.startTag ?? named(page, 'html')[0]?.sourceCodeLocation?.startTag;
  return startSlot(page.source, tag?.endOffset ?? prologueEnd(page));
}

/** The end of the doctype and of comments before the page itself; 0 where it starts at once. */
export function prologueEnd({ document: { childNodes }, source }: HtmlPage): number {
  const before = childNodes.slice(
    0,
    childNodes.findIndex((node) => node.nodeName === 'html'),
  );
  const end = Math.max(0, ...before.map((node) => node.sourceCodeLocation?.endOffset ?? 0));
  // The parser counts the end of the text as one more character of a comment that never closes.
  return Math.min(end, source.length);
}

/** The line break the author uses. */
export function lineBreak(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

function isAnchor(node: Tree.ChildNode): node is Tree.Element {
  return (node.nodeName === 'title' || node.nodeName === 'meta') && Boolean(node.sourceCodeLocation);
}

function leadOf(source: string, start: number): string {
  const before = /(^|\n)([ \t]*)$/.exec(source.slice(Math.max(0, start - 200), start));
  return before ? `${lineBreak(source)}${before[2]}` : '';
}

function startSlot(source: string, offset: number): HeadSlot {
  const next = /^[ \t]*\r?\n([ \t]*)/.exec(source.slice(offset, offset + 200));
  return { offset, lead: next ? `${lineBreak(source)}${next[1]}` : '' };
}
