import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type HtmlPage, named, words } from './html-page.ts';
import { attribute, type Place, placeOf } from './tree.ts';

/** One reference from a page to something else. */
export interface Link {
  /** `page`: a person or robot goes there; `file`: the page needs it to show itself. */
  readonly to: 'page' | 'file';
  /** As the author wrote it, trimmed. */
  readonly written: string;
  /** Absolute, without fragment; undefined where `written` is not a URL. */
  readonly url?: string;
  /** Decoded, without `#`; undefined where there is none. */
  readonly fragment?: string;
  readonly at?: Place;
}

interface Reference {
  readonly element: Tree.Element;
  readonly to: 'page' | 'file';
  readonly written: string;
}

/** Everything a page refers to by http(s), in document order; canonical and hreflang links are left to their own rules. */
export function linksOf(page: HtmlPage): Link[] {
  const base = baseOf(page);
  return page.elements.flatMap(references).flatMap((reference) => linkOf(reference, base) ?? []);
}

/** What relative URLs of a page start from: its `<base href>`, else its own address. */
export function baseOf(page: HtmlPage): URL {
  const href = named(page, 'base')
    .map((element) => attribute(element, 'href'))
    .find((it) => it !== undefined);
  return href !== undefined && URL.canParse(href, page.address) ? new URL(href, page.address) : new URL(page.address);
}

const FILE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  script: ['src'],
  source: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
};
const PAGE_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = { a: ['href'], area: ['href'], iframe: ['src'] };
/** `rel` words that promise nothing about the target: hints to open a connection. */
const HINTS = new Set(['preconnect', 'dns-prefetch']);

function references(element: Tree.Element): Reference[] {
  const name = element.tagName;
  const from = (attributes: readonly string[] | undefined, to: 'page' | 'file'): Reference[] =>
    (attributes ?? []).flatMap((it) => {
      const written = attribute(element, it)?.trim();
      return written === undefined || written === '' ? [] : [{ element, to, written }];
    });
  if (name === 'link') return isReference(element) ? from(['href'], linkElementTarget(element)) : [];
  if (name === 'meta') return isPicture(element) ? from(['content'], 'file') : [];
  return [
    ...from(Object.hasOwn(PAGE_ATTRIBUTES, name) ? PAGE_ATTRIBUTES[name] : [], 'page'),
    ...from(Object.hasOwn(FILE_ATTRIBUTES, name) ? FILE_ATTRIBUTES[name] : [], 'file'),
    ...sources(attribute(element, 'srcset')).map((written) => ({ element, to: 'file' as const, written })),
  ];
}

function linkElementTarget(element: Tree.Element): 'page' | 'file' {
  const rel = words(attribute(element, 'rel'));
  return ['alternate', 'next', 'prev', 'help', 'license', 'author'].some((it) => rel.includes(it)) ? 'page' : 'file';
}

function isPicture(meta: Tree.Element): boolean {
  return ['og:image', 'twitter:image'].includes(attribute(meta, 'property') ?? attribute(meta, 'name') ?? '');
}

// What names the page itself or its translations is judged by rules of its own.
function isReference(element: Tree.Element): boolean {
  const rel = words(attribute(element, 'rel'));
  const identity = rel.includes('canonical') || attribute(element, 'hreflang') !== undefined;
  return !identity && !rel.some((word) => HINTS.has(word));
}

/** The URLs of a `srcset`: each candidate is a URL and perhaps a width or density; a comma inside a URL does not end it. */
function sources(srcset: string | undefined): string[] {
  return (srcset ?? '')
    .split(/,\s+|,$|\s+[\d.]+[wx],?/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function linkOf({ element, to, written }: Reference, base: URL): Link | undefined {
  const at = placeOf(element);
  const placed = { to, written, ...(at ? { at } : {}) };
  const href = absolute(written, base);
  if (href === undefined) return placed;
  if (!/^https?:/.test(href)) return undefined;
  const [url = href, ...rest] = href.split('#');
  const fragment = decoded(rest.join('#'));
  return { ...placed, url, ...(fragment === '' ? {} : { fragment }) };
}

/** A URL as written on a page, made absolute; undefined where it is none. */
export function absolute(written: string, base: URL): string | undefined {
  return URL.canParse(written, base.href) ? new URL(written, base).href : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
