import { resolve } from 'node:path';
import { Fault } from '../../errors.ts';
import type { System } from '../../system/system.ts';
import type { JobCall, JobFlag } from '../job.ts';
import type { CrawlLimits } from './crawl/crawl.ts';

/** Where the job goes when nobody says otherwise. */
const DEFAULT_SITE = 'https://leo.leok.dev';

/** The job's flags, read once. */
export interface SeoOptions {
  readonly target: { readonly kind: 'url'; readonly url: URL } | { readonly kind: 'folder'; readonly path: string };
  readonly baseUrl?: URL;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly limits: CrawlLimits & { readonly timeoutMs: number };
}

export const SEO_FLAGS: readonly JobFlag[] = [
  { name: 'site', value: 'URL|dir', description: `site to check (default: SITE_BASE_URL, else ${DEFAULT_SITE})` },
  { name: 'base-url', value: 'URL', description: "the site's public URL, where it differs from --site" },
  { name: 'dry-run', description: 'show repairs as a diff and write nothing' },
  { name: 'strict', description: 'fail on warnings too' },
  { name: 'max-pages', value: 'n', description: 'pages to read at most (default 500)' },
  { name: 'max-depth', value: 'n', description: 'links away from the home page at most (default 10)' },
  { name: 'timeout', value: 'time', description: 'for the whole crawl: 90s, 5m (default 2m)' },
];

/** Reads the flags; Fault `usage` for one that makes no sense. */
export function readOptions({ system, flags }: JobCall): SeoOptions {
  const base = text(flags, 'base-url');
  return {
    target: targetOf(system, text(flags, 'site') ?? (system.env.SITE_BASE_URL || DEFAULT_SITE)),
    ...(base === undefined ? {} : { baseUrl: baseUrl(base) }),
    dryRun: flags['dry-run'] === true,
    strict: flags.strict === true,
    limits: {
      maxPages: count(flags, 'max-pages', { standard: 500, least: 1 }),
      maxDepth: count(flags, 'max-depth', { standard: 10, least: 0 }),
      timeoutMs: duration(text(flags, 'timeout') ?? '2m'),
    },
  };
}

type Flags = JobCall['flags'];

function text(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  if (value === undefined) return undefined;
  if (value === true || value.trim() === '') throw new Fault('usage', `--${name} needs a value.`);
  return value.trim();
}

function targetOf(system: System, site: string): SeoOptions['target'] {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(site)
    ? { kind: 'url', url: webUrl(site, 'The site') }
    : { kind: 'folder', path: resolve(system.cwd, site) };
}

function baseUrl(written: string): URL {
  const url = webUrl(written, '--base-url');
  if (url.search !== '' || url.hash !== '') throw new Fault('usage', `--base-url ${written} has a query or fragment.`);
  return new URL(`${url.pathname.replace(/\/*$/, '')}/`, url);
}

function webUrl(written: string, subject: string): URL {
  if (!URL.canParse(written)) throw new Fault('usage', `${subject} "${written}" is not a URL.`);
  const url = new URL(written);
  if (!/^https?:$/.test(url.protocol)) {
    throw new Fault('usage', `${subject} "${written}" is neither a folder nor an http(s) URL.`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new Fault('usage', `${subject} holds a user name or password, which would end up in reports.`);
  }
  return url;
}

function count(flags: Flags, name: string, of: { standard: number; least: number }): number {
  const written = text(flags, name);
  if (written === undefined) return of.standard;
  const value = /^\d{1,9}$/.test(written) ? Number(written) : -1;
  if (value < of.least) throw new Fault('usage', `--${name} ${written} is not a whole number from ${of.least} up.`);
  return value;
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

function duration(written: string): number {
  const parts = [...written.matchAll(/(\d{1,9}(?:\.\d+)?)(ms|s|m|h)?/g)];
  const whole = parts.map((part) => part[0]).join('') === written;
  const ms = parts.reduce((sum, [, digits, unit = 's']) => sum + Number(digits) * (UNIT_MS[unit] ?? 0), 0);
  if (!whole || !(ms > 0)) throw new Fault('usage', `--timeout ${written} is not a time; write 90s or 5m.`);
  return ms;
}
