import { sleep } from '../../../system/clock.ts';
import type { System } from '../../../system/system.ts';
import { type Answer, isHtml, type Site } from '../site/site.ts';
import type { Outcome } from './outcome.ts';
import { mapPooled } from './pool.ts';
import type { Robots } from './robots.ts';

/** How far a crawl goes. */
export interface CrawlLimits {
  readonly maxPages: number;
  /** Links away from the home page. */
  readonly maxDepth: number;
}

/** What a page leads to, as addresses of the site. */
export interface Leads {
  readonly pages: readonly string[];
  readonly files: readonly string[];
  /** Where the page itself sends its reader at once. */
  readonly redirect?: string;
}

/** A body that is an HTML page. */
export type FoundPage = Extract<Answer, { kind: 'found' }> & { readonly bytes: Buffer };

export interface CrawlOptions {
  readonly system: System;
  readonly site: Site;
  readonly robots: Robots;
  /** Addresses known without a link (sitemap, files of a folder); they count as one link away from home. */
  readonly seeds: readonly string[];
  readonly limits: CrawlLimits;
  /** Aborts when the time of the whole crawl is over. */
  readonly signal: AbortSignal;
  /** Looks at one page and says where it leads. Called in a steady order. */
  readonly visit: (address: string, page: FoundPage) => Leads;
  readonly progress: (line: string) => void;
}

export interface Crawl {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** HTML pages read. */
  readonly pages: number;
  /** Addresses known and never asked, because of the limit on pages, depth, files or time. */
  readonly unasked: number;
}

/** Requests at one time. A robots.txt with a crawl delay brings it down to one. */
const WIDTH = 4;
/** Pages held in memory at one time. */
const BATCH = 20;
const MAX_FILES = 5_000;

/** Walks a site level by level from its home page, so that limits always cut at the same place. */
export async function crawl(options: CrawlOptions): Promise<Crawl> {
  const outcomes = new Map<string, Outcome>();
  const files = new Set<string>();
  const seen = new Set<string>();
  const unseen = (addresses: readonly string[]): string[] =>
    addresses.filter((address) => !seen.has(address) && seen.add(address));
  const home = unseen([options.site.home]);
  let state: Level = { here: home, next: [], pages: 0 };
  let unasked = 0;
  for (let depth = 0; state.here.length > 0 && depth <= options.limits.maxDepth; depth += 1) {
    state = await walkLevel(options, state, { outcomes, files, unseen });
    unasked += state.here.length;
    const seeds = depth === 0 ? unseen(options.seeds) : [];
    state = { here: [...state.next, ...seeds], next: [], pages: state.pages };
  }
  unasked += state.here.length;
  unasked += await probeFiles(options, [...files], outcomes);
  return { outcomes, pages: state.pages, unasked };
}

interface Level {
  /** Addresses still to ask on this level. */
  readonly here: readonly string[];
  readonly next: readonly string[];
  /** Pages read so far. */
  readonly pages: number;
}

interface Known {
  readonly outcomes: Map<string, Outcome>;
  readonly files: Set<string>;
  /** The addresses not met before, in order; from now on they are met. */
  readonly unseen: (addresses: readonly string[]) => string[];
}

async function walkLevel(options: CrawlOptions, start: Level, known: Known): Promise<Level> {
  const here = [...start.here];
  const next = [...start.next];
  let pages = start.pages;
  while (here.length > 0 && pages < options.limits.maxPages && !options.signal.aborted) {
    const batch = here.splice(0, Math.min(options.limits.maxPages - pages, BATCH));
    const answers = await askAll(options, batch, known.outcomes, (it) => options.site.read(it, options.signal));
    for (const [address, answer] of answers) {
      const { outcome, leads } = settle(options, address, answer);
      if (outcome) known.outcomes.set(address, outcome);
      if (leads) pages += 1;
      if (outcome?.kind === 'redirect') here.push(...known.unseen(targetInside(options.site, outcome)));
      next.push(...known.unseen(leads?.pages ?? []));
      for (const file of leads?.files ?? []) known.files.add(file);
    }
    options.progress(`${pages} pages read`);
  }
  return { here, next, pages };
}

/** Asks every address robots.txt allows; the others get their outcome at once. */
async function askAll(
  options: CrawlOptions,
  addresses: readonly string[],
  outcomes: Map<string, Outcome>,
  ask: (address: string) => Promise<Answer>,
): Promise<[string, Answer][]> {
  const { robots, system, signal } = options;
  const allowed = addresses.filter((address) => robots.allows(address));
  for (const address of addresses) if (!robots.allows(address)) outcomes.set(address, { kind: 'disallowed' });
  return mapPooled(allowed, robots.delayMs > 0 ? 1 : WIDTH, async (address): Promise<[string, Answer]> => {
    if (robots.delayMs > 0) await sleep(system.clock, robots.delayMs, signal);
    return [address, await ask(address)];
  });
}

interface Settled {
  /** Absent where the end of the crawl's time cut the answer off. */
  readonly outcome?: Outcome;
  /** Only for an HTML page. */
  readonly leads?: Leads;
}

function settle(options: CrawlOptions, address: string, answer: Answer): Settled {
  if (answer.kind === 'silent') return options.signal.aborted ? {} : { outcome: answer };
  if (answer.kind === 'missing') return { outcome: answer };
  if (answer.kind === 'redirect') return { outcome: redirectTo(answer.to) };
  const { bytes } = answer;
  if (!bytes || !isPage(answer.mediaType, bytes)) return { outcome: { kind: 'file' } };
  const leads = options.visit(address, { ...answer, bytes });
  return { outcome: leads.redirect === undefined ? { kind: 'page' } : redirectTo(leads.redirect), leads };
}

function redirectTo(to: string | undefined): Outcome {
  return to === undefined ? { kind: 'redirect' } : { kind: 'redirect', to };
}

function targetInside(site: Site, outcome: Extract<Outcome, { kind: 'redirect' }>): string[] {
  const target = outcome.to === undefined ? undefined : site.address(outcome.to);
  return target === undefined ? [] : [target];
}

// A server that names no type leaves it to the reader to look.
function isPage(mediaType: string, bytes: Buffer): boolean {
  return isHtml(mediaType) || (mediaType === '' && /^\s*<(!doctype html|html)/i.test(bytes.toString('latin1', 0, 256)));
}

async function probeFiles(
  options: CrawlOptions,
  files: readonly string[],
  outcomes: Map<string, Outcome>,
): Promise<number> {
  const waiting = files.filter((address) => !outcomes.has(address));
  const known = new Set(waiting);
  let asked = 0;
  while (asked < Math.min(waiting.length, MAX_FILES) && !options.signal.aborted) {
    const batch = waiting.slice(asked, asked + BATCH);
    const answers = await askAll(options, batch, outcomes, (it) => options.site.probe(it, options.signal));
    for (const [address, answer] of answers) {
      const outcome = answer.kind === 'found' ? ({ kind: 'file' } as const) : settle(options, address, answer).outcome;
      if (outcome) outcomes.set(address, outcome);
      const targets = outcome?.kind === 'redirect' ? targetInside(options.site, outcome) : [];
      waiting.push(...targets.filter((target) => !outcomes.has(target) && !known.has(target) && known.add(target)));
    }
    asked += batch.length;
  }
  return waiting.length - asked;
}
