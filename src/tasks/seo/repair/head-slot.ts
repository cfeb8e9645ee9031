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
  return startSlot(page.source, tag?.endOffset ?? doctypeEnd(page.document));
}

/** The end of the doctype; 0 where there is none. */
export function doctypeEnd(document: Tree.Document): number {
  const doctype = document.childNodes.find((node) => node.nodeName === '#documentType');
  return doctype?.sourceCodeLocation?.endOffset ?? 0;
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
