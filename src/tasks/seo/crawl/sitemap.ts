import { gunzipSync } from 'node:zlib';
import type { Place } from '../page/tree.ts';
import { MAX_BODY_BYTES, type Site } from '../site/site.ts';
import { type Robots, readOverRedirects } from './robots.ts';
import { parseSitemap, type SitemapLine, type SitemapText } from './sitemap-text.ts';

/** A page a sitemap lists. */
export interface SitemapEntry {
  /** As written. */
  readonly written: string;
  /** Its address on the site; undefined where it is no URL or belongs to another site. */
  readonly address?: string;
  /** The sitemap file. */
  readonly file: string;
  readonly at: Place;
}

/** A sitemap file that could not be used: `says` ends the sentence that starts with its name. */
export interface SitemapFault {
  readonly file: string;
  readonly says: string;
  readonly at?: Place;
}

/** All of a site's sitemaps together. */
export interface Sitemap {
  /** Files that were read. */
  readonly files: readonly string[];
  readonly entries: readonly SitemapEntry[];
  readonly faults: readonly SitemapFault[];
  /** True where some were left out for their number or size, so that "not listed" cannot be known. */
  readonly partial: boolean;
}

const MAX_SITEMAPS = 50;

/** Reads the sitemaps robots.txt names (else sitemap.xml), and those an index names. */
export async function readSitemaps(site: Site, robots: Robots, signal: AbortSignal): Promise<Sitemap> {
  const collected = { files: [] as string[], entries: [] as SitemapEntry[], faults: [] as SitemapFault[] };
  const declared = robots.sitemaps.flatMap((written) => inside(site, written, site.root) ?? []);
  const waiting = declared.length > 0 ? [...new Set(declared)] : [new URL('sitemap.xml', site.root).href];
  const optional = declared.length === 0;
  let partial = declared.length < robots.sitemaps.length;
  for (let index = 0; index < waiting.length; index += 1) {
    if (index >= MAX_SITEMAPS || signal.aborted) return { ...collected, partial: true };
    const address = waiting[index] as string;
    const file = site.place(address);
    if (!robots.allows(address)) {
      if (robots.allows(site.home)) collected.faults.push({ file, says: 'is forbidden to robots by robots.txt' });
      partial = true;
      continue;
    }
    const read = await readOne(site, address, signal);
    if ('says' in read) {
      if (!(optional && read.absent)) collected.faults.push({ file, says: read.says });
      partial ||= !read.absent;
      continue;
    }
    collected.files.push(file);
    collected.faults.push(...read.text.badDates.map((line) => badDate(file, line)));
    if (read.text.holds === 'sitemaps') waiting.push(...children(site, address, read.text, waiting));
    else collected.entries.push(...read.text.lines.map((line) => entry(site, file, line)));
  }
  return { ...collected, partial };
}

type ReadSitemap = { text: SitemapText } | { says: string; absent: boolean };

async function readOne(site: Site, address: string, signal: AbortSignal): Promise<ReadSitemap> {
  const answer = await readOverRedirects(site, address, signal);
  if (answer.kind === 'silent') return { says: answer.reason, absent: false };
  if (answer.kind !== 'found') return { says: 'is not there', absent: true };
  if (answer.cut) return { says: 'is too large to be read', absent: false };
  const bytes = unpacked(answer.bytes ?? Buffer.alloc(0));
  if (!bytes) return { says: 'is not valid gzip, or unpacks to more than is read', absent: false };
  const text = parseSitemap(new TextDecoder().decode(bytes));
  // A host that answers every address with its home page has no sitemap.
  return text.holds === 'neither' ? { says: 'is not a sitemap (no urlset or sitemapindex)', absent: false } : { text };
}

function unpacked(bytes: Buffer): Buffer | undefined {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: 10 * MAX_BODY_BYTES });
  } catch {
    return undefined;
  }
}

function children(site: Site, parent: string, text: SitemapText, known: readonly string[]): string[] {
  const found = text.lines.flatMap((line) => inside(site, line.written, parent) ?? []);
  return [...new Set(found)].filter((address) => !known.includes(address));
}

function entry(site: Site, file: string, line: SitemapLine): SitemapEntry {
  // The protocol wants absolute URLs; a relative one is a fault even where it could be guessed.
  const address = URL.canParse(line.written) ? site.address(line.written) : undefined;
  return { written: line.written, ...(address === undefined ? {} : { address }), file, at: line.at };
}

function inside(site: Site, written: string, from: string): string | undefined {
  return URL.canParse(written, from) ? site.address(new URL(written, from).href) : undefined;
}

function badDate(file: string, line: SitemapLine): SitemapFault {
  return { file, says: `holds a lastmod that is not a date: "${line.written}"`, at: line.at };
}
