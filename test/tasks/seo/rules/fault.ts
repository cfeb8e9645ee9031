import { BASE, page, type SiteFiles } from '../support.ts';

/** One fault: its name, what is changed on the good site to make it, and everything that may then be found. */
export type Fault = readonly [name: string, files: SiteFiles, found: readonly string[]];

/** The heading every fixture body starts with; what follows it stands at line 16, column 17. */
export const H1 = '<h1>About</h1>';

/** `a.html` with another body. */
export const body = (html: string): SiteFiles => ({ 'a.html': page('a.html', { body: html }) });

/** `a.html` with more in its head, at line 13, column 3. */
export const head = (html: string): SiteFiles => ({ 'a.html': page('a.html', { head: html }) });

/** `a.html` with parts replaced. */
export const part = (parts: Parameters<typeof page>[1]): SiteFiles => ({ 'a.html': page('a.html', parts) });

/** `a.html` with its canonical at another path. */
export const canonicalTo = (path: string): SiteFiles =>
  part({ canonical: `<link rel="canonical" href="${BASE}${path}">` });

/** Lines of hreflang links, each given as `code path`. */
export const alternates = (...pairs: string[]): string =>
  pairs
    .map((pair) => pair.split(' '))
    .map(([code, path = '']) => `<link rel="alternate" hreflang="${code}" href="${BASE}${path}">`)
    .join('\n');
