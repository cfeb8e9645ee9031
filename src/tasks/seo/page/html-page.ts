import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, elementsOf, textOf } from './tree.ts';

/** One HTML page while it is looked at: its text, its tree, and where it stands. */
export interface HtmlPage {
  /** Its address (see Site). */
  readonly address: string;
  /** What reports call it. */
  readonly place: string;
  readonly source: string;
  readonly document: Tree.Document;
  /** In document order. */
  readonly elements: readonly Tree.Element[];
  /** The `X-Robots-Tag` header; empty where there is none. */
  readonly robotsTag: string;
}

/** A page made ready to be asked. */
export function createHtmlPage(parts: Omit<HtmlPage, 'elements'>): HtmlPage {
  return { ...parts, elements: elementsOf(parts.document) };
}

const HTML = 'http://www.w3.org/1999/xhtml';

/** HTML elements of one name (an SVG's own `title` is not the page's). */
export function named(page: HtmlPage, name: string): Tree.Element[] {
  return page.elements.filter((element) => element.tagName === name && element.namespaceURI === HTML);
}

/** Values of `<meta name=...>` or `<meta property=...>` with their elements, in order; the name is given in lower case. */
export function metas(page: HtmlPage, name: string): { element: Tree.Element; content: string }[] {
  return named(page, 'meta')
    .filter((meta) => [attribute(meta, 'name'), attribute(meta, 'property')].some((it) => it?.toLowerCase() === name))
    .map((element) => ({ element, content: (attribute(element, 'content') ?? '').trim() }));
}

/** `<link>` elements with a word in their `rel`. */
export function linksWith(page: HtmlPage, rel: string): Tree.Element[] {
  return named(page, 'link').filter((link) => words(attribute(link, 'rel')).includes(rel));
}

/** The page's `<title>` elements with their words. */
export function titles(page: HtmlPage): { element: Tree.Element; text: string }[] {
  return named(page, 'title').map((element) => ({ element, text: textOf(element) }));
}

/** Space-separated words in lower case. */
export function words(text: string | undefined): string[] {
  return (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
}

/** What robots are told: by `<meta name="robots">` and by the header, in lower case. */
export function robotsWords(page: HtmlPage): { meta: string[]; header: string[] } {
  const list = (text: string): string[] => words(text.replaceAll(',', ' '));
  return { meta: metas(page, 'robots').flatMap((meta) => list(meta.content)), header: list(page.robotsTag) };
}

/** False for a page that asks not to be found: noindex, or a host's own error page. */
export function isIndexable(page: HtmlPage): boolean {
  const { meta, header } = robotsWords(page);
  const hidden = [...meta, ...header].some((word) => word === 'noindex' || word === 'none');
  return !hidden && !/\/404(\.html?|\/)?$/.test(new URL(page.address).pathname);
}
