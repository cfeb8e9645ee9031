import { Parser } from 'htmlparser2';
import { type Place, placeAt, singleSpaced } from '../page/tree.ts';

/** One `<loc>` of a sitemap. */
export interface SitemapLine {
  /** As written, white space trimmed. */
  readonly written: string;
  readonly at: Place;
}

/** What a sitemap file holds. */
export interface SitemapText {
  /** `pages`: an urlset. `sitemaps`: an index of other files. `neither`: not a sitemap at all. */
  readonly holds: 'pages' | 'sitemaps' | 'neither';
  readonly lines: readonly SitemapLine[];
  /** `<lastmod>` values that are not W3C dates. */
  readonly badDates: readonly SitemapLine[];
}

/** Entries a sitemap may hold by its protocol; what comes after them is not read. */
const MAX_ENTRIES = 50_000;

/** Reads a sitemap's XML forgivingly, with the place of every entry. */
export function parseSitemap(text: string): SitemapText {
  const found = { loc: [] as SitemapLine[], lastmod: [] as SitemapLine[] };
  const path: string[] = [];
  let root = '';
  let value = '';
  let start = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        root ||= name;
        path.push(name);
        value = '';
        start = parser.endIndex + 1;
      },
      ontext: (piece) => {
        value += piece;
      },
      onclosetag: (name) => {
        path.pop();
        const inEntry = path.length === 2 && (path[1] === 'url' || path[1] === 'sitemap');
        if (!inEntry || (name !== 'loc' && name !== 'lastmod') || found[name].length >= MAX_ENTRIES) return;
        found[name].push({ written: singleSpaced(value), at: placeAt(text, start) });
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  const holds = root === 'urlset' ? 'pages' : root === 'sitemapindex' ? 'sitemaps' : 'neither';
  return { holds, lines: found.loc, badDates: found.lastmod.filter((line) => !isDate(line.written)) };
}

function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?)?)?$/.test(
    text,
  );
}
