import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type HtmlPage, isIndexable, linksWith, metas, named, titles } from './html-page.ts';
import { absolute, baseOf, type Link, linksOf } from './links.ts';
import { attribute, type Place, placeOf } from './tree.ts';

/** A value and where it stands. */
export interface Placed<T> {
  readonly value: T;
  readonly at?: Place;
}

/** One `<link rel="alternate" hreflang>`. */
export interface Alternate {
  /** As written. */
  readonly code: string;
  /** Absolute. */
  readonly url?: string;
  readonly at?: Place;
}

/** What is kept of a page after its tree is let go: enough to compare pages with each other. */
export interface PageFacts {
  readonly address: string;
  readonly place: string;
  readonly indexable: boolean;
  readonly title?: Placed<string>;
  readonly description?: Placed<string>;
  /** Absolute; absent where there is none or it is not a URL. */
  readonly canonical?: Placed<string>;
  /** As written on `<html lang>`. */
  readonly lang?: string;
  readonly alternates: readonly Alternate[];
  readonly links: readonly Link[];
  /** Every `id`, and every `name` of an anchor. */
  readonly anchors: ReadonlySet<string>;
  /** Where `<meta http-equiv="refresh">` sends the reader at once; absent where it does not. */
  readonly refresh?: Placed<string>;
}

/** The facts of one page. */
export function factsOf(page: HtmlPage): PageFacts {
  const base = baseOf(page);
  const title = titles(page)[0];
  const description = metas(page, 'description')[0];
  const lang = named(page, 'html').map((html) => attribute(html, 'lang'))[0];
  return {
    address: page.address,
    place: page.place,
    indexable: isIndexable(page),
    ...optional('title', title && placed(title.element, title.text)),
    ...optional('description', description && placed(description.element, description.content)),
    ...optional('canonical', canonicalOf(page, base)),
    ...optional('lang', lang),
    alternates: alternatesOf(page, base),
    links: linksOf(page),
    anchors: anchorsOf(page),
    ...optional('refresh', refreshOf(page, base)),
  };
}

function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, T>);
}

function placed<T>(element: Tree.Element, value: T): Placed<T> {
  const at = placeOf(element);
  return at ? { value, at } : { value };
}

function canonicalOf(page: HtmlPage, base: URL): Placed<string> | undefined {
  const link = linksWith(page, 'canonical')[0];
  const href = link && attribute(link, 'href')?.trim();
  const url = href ? absolute(href, base) : undefined;
  return link && url !== undefined ? placed(link, url) : undefined;
}

function alternatesOf(page: HtmlPage, base: URL): Alternate[] {
  return linksWith(page, 'alternate').flatMap((link) => {
    const code = attribute(link, 'hreflang');
    if (code === undefined) return [];
    const href = attribute(link, 'href')?.trim() ?? '';
    const at = placeOf(link);
    const url = href === '' ? undefined : absolute(href, base);
    return [{ code: code.trim(), ...optional('url', url), ...(at ? { at } : {}) }];
  });
}

function anchorsOf(page: HtmlPage): Set<string> {
  const names = page.elements.flatMap((element) => [
    attribute(element, 'id') ?? [],
    (element.tagName === 'a' ? attribute(element, 'name') : undefined) ?? [],
  ]);
  return new Set(names.flat());
}

function refreshOf(page: HtmlPage, base: URL): Placed<string> | undefined {
  const meta = named(page, 'meta').find((it) => attribute(it, 'http-equiv')?.toLowerCase() === 'refresh');
  const target = /^\s*0\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec((meta && attribute(meta, 'content')) ?? '')?.[1];
  const url = target === undefined ? undefined : absolute(target.trim(), base);
  // A page that reloads itself is not a redirect.
  if (!meta || url === undefined || url === page.address || !/^https?:/.test(url)) return undefined;
  return placed(meta, url);
}
