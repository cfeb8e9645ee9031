import type { Clock } from '../../../system/clock.ts';
import { parseRobots } from '../crawl/robots-rules.ts';
import { parseSitemap } from '../crawl/sitemap-text.ts';
import { factsOf } from '../page/facts.ts';
import { readPage } from '../page/read-page.ts';
import { isPage } from './folder-site.ts';
import { MAX_BODY_BYTES } from './site.ts';

/** Pages looked into at most for a canonical that tells the base. */
const MAX_PAGES = 50;

type Read = (name: string) => Promise<Buffer>;

/**
 * The public URL a folder's own files agree with: a page's canonical, else the sitemap's place in robots.txt, else the
 * shortest URL of sitemap.xml. Undefined where none of them says.
 */
export async function findBaseUrl(names: readonly string[], read: Read, clock: Clock): Promise<URL | undefined> {
  const byDepth = (name: string): string => `${name === 'index.html' ? 0 : 1}${name}`;
  const pages = names.filter(isPage).sort((one, other) => (byDepth(one) < byDepth(other) ? -1 : 1));
  for (const name of pages.slice(0, MAX_PAGES)) {
    const base = await fromCanonical(name, read, clock);
    if (base) return base;
  }
  return (await fromRobots(names, read)) ?? (await fromSitemap(names, read));
}

async function fromCanonical(name: string, read: Read, clock: Clock): Promise<URL | undefined> {
  const bytes = await read(name);
  // A relative canonical resolves to this stand-in and then says nothing.
  const body = { address: `http://folder.invalid/${encodeURI(name)}`, place: name, bytes };
  const parsed = readPage({ ...body, cut: bytes.length > MAX_BODY_BYTES }, clock);
  const written = 'page' in parsed ? factsOf(parsed.page).canonical?.value : undefined;
  const canonical = written === undefined ? undefined : new URL(written);
  if (!canonical || canonical.hostname === 'folder.invalid' || !/^https?:$/.test(canonical.protocol)) return undefined;
  return stripped(canonical, name);
}

/** The URL in front of a page's own path, in any form a host serves it: `x/`, `x/index.html`, `x`, `x.html`. */
function stripped(url: URL, name: string): URL | undefined {
  const folder = name.replace(/(^|\/)index\.html?$/, '$1');
  const forms = folder === name ? [name, name.replace(/\.html?$/, '')] : [name, folder, folder.replace(/\/$/, '')];
  const path = url.pathname;
  const form = forms.map(encodeURI).find((it) => path.endsWith(`/${it}`));
  return form === undefined ? undefined : new URL(path.slice(0, path.length - form.length), url.origin);
}

async function fromRobots(names: readonly string[], read: Read): Promise<URL | undefined> {
  if (!names.includes('robots.txt')) return undefined;
  const text = new TextDecoder().decode(await read('robots.txt'));
  const { sitemaps } = parseRobots('http://folder.invalid/robots.txt', text);
  return sitemaps
    .filter((written) => URL.canParse(written))
    .map((written) => new URL(written))
    .flatMap((url) => names.flatMap((name) => (name.endsWith('.xml') && stripped(url, name)) || []))[0];
}

async function fromSitemap(names: readonly string[], read: Read): Promise<URL | undefined> {
  if (!names.includes('sitemap.xml')) return undefined;
  const { lines } = parseSitemap(new TextDecoder().decode(await read('sitemap.xml')));
  const urls = lines.map((line) => line.written).filter((written) => URL.canParse(written));
  const shortest = urls.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))[0];
  return shortest === undefined ? undefined : new URL('.', shortest);
}
