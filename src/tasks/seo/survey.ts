import type { System } from '../../system/system.ts';
import type { Finding } from '../finding.ts';
import { type CrawlLimits, crawl, type FoundPage, type Leads } from './crawl/crawl.ts';
import { readRobots } from './crawl/robots.ts';
import { readSitemaps, type Sitemap } from './crawl/sitemap.ts';
import { factsOf, type PageFacts } from './page/facts.ts';
import { readPage } from './page/read-page.ts';
import { PAGE_RULES } from './rules/page/page-rules.ts';
import { at, type Survey } from './rules/rule.ts';
import { SITE_RULES } from './rules/site/site-rules.ts';
import type { Site } from './site/site.ts';

/** What a look at a whole site gave. */
export interface Inspection {
  readonly survey: Survey;
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  readonly checked: Readonly<Record<string, number>>;
  readonly notes: readonly string[];
}

export interface InspectionOptions {
  readonly system: System;
  readonly site: Site;
  readonly limits: CrawlLimits & { readonly timeoutMs: number };
  readonly progress: (line: string) => void;
}

/** Crawls a site and applies every rule. */
export async function inspect(options: InspectionOptions): Promise<Inspection> {
  const { system, site, limits, progress } = options;
  const late = new AbortController();
  const cancel = system.clock.after(limits.timeoutMs, () => late.abort());
  try {
    const robots = await readRobots(site, late.signal);
    const sitemap = await readSitemaps(site, robots, late.signal);
    const reading = createReading(options);
    const seeds = [...new Set([...seedsOf(sitemap), ...site.listed])];
    const walked = await crawl({
      system,
      site,
      robots,
      seeds,
      limits,
      signal: late.signal,
      visit: reading.visit,
      progress,
    });
    const survey: Survey = {
      home: site.home,
      pages: reading.pages,
      outcomes: walked.outcomes,
      robots,
      sitemap,
      addressOf: site.address,
      placeOf: site.place,
    };
    return {
      survey,
      findings: inOrder([...reading.findings, ...SITE_RULES.flatMap((rule) => rule(survey))]),
      checked: { pages: walked.pages, ...linkCounts(survey) },
      notes: notesOf(options, survey, { unasked: walked.unasked, late: late.signal.aborted }),
    };
  } finally {
    cancel();
  }
}

function seedsOf(sitemap: Sitemap): string[] {
  return sitemap.entries.flatMap((entry) => entry.address ?? []);
}

interface Reading {
  readonly pages: readonly PageFacts[];
  readonly findings: readonly Finding[];
  readonly visit: (address: string, found: FoundPage) => Leads;
}

/** Collects facts and findings of pages as they come, so that no page's tree is kept. */
function createReading({ site, system }: InspectionOptions): Reading {
  const pages: PageFacts[] = [];
  const findings: Finding[] = [];
  const visit = (address: string, found: FoundPage): Leads => {
    const place = site.place(address);
    const read = readPage({ ...found, address, place }, system.clock);
    if ('refused' in read) {
      const message = `The page ${read.refused}.`;
      findings.push(at(place, undefined, { rule: 'seo/page-not-judged', severity: 'warning', message }));
      return { pages: [], files: [] };
    }
    const facts = factsOf(read.page);
    if (facts.refresh) return leadsOf(site, facts);
    for (const message of read.charsetFaults) {
      findings.push(at(place, undefined, { rule: 'seo/charset', severity: 'error', message }));
    }
    findings.push(...PAGE_RULES.flatMap((rule) => rule(read.page)));
    pages.push(facts);
    return leadsOf(site, facts);
  };
  return { pages, findings, visit };
}

function leadsOf(site: Site, facts: PageFacts): Leads {
  const linked = (to: 'page' | 'file'): string[] => facts.links.flatMap((link) => (link.to === to && link.url) || []);
  const inside = (urls: readonly string[]): string[] => urls.flatMap((url) => site.address(url) ?? []);
  const identities = [facts.canonical?.value ?? [], facts.alternates.flatMap((it) => it.url ?? [])].flat();
  return {
    pages: inside([...linked('page'), ...identities]),
    files: inside(linked('file')),
    ...(facts.refresh ? { redirect: facts.refresh.value } : {}),
  };
}

function linkCounts({ pages, addressOf }: Survey): { links: number; 'links to other sites': number } {
  const urls = pages.flatMap((page) => page.links.flatMap((link) => link.url ?? []));
  const inside = urls.filter((url) => addressOf(url) !== undefined).length;
  return { links: inside, 'links to other sites': urls.length - inside };
}

function notesOf(
  { limits, site }: InspectionOptions,
  survey: Survey,
  end: { unasked: number; late: boolean },
): string[] {
  const forbidden = [...survey.outcomes.values()].filter((outcome) => outcome.kind === 'disallowed').length;
  const others = linkCounts(survey)['links to other sites'];
  return [
    ...(survey.robots.allows(site.home)
      ? []
      : ['robots.txt forbids the home page, so little or nothing was looked at.']),
    ...(forbidden > 0
      ? [`${counted(forbidden, 'address', 'addresses')} left out because robots.txt asks for it.`]
      : []),
    ...(end.late ? [`The crawl was stopped after ${limits.timeoutMs / 1000} s (--timeout).`] : []),
    ...(end.unasked > 0
      ? [
          `${counted(end.unasked, 'address', 'addresses')} not looked at: limits are ${limits.maxPages} pages (--max-pages), depth ${limits.maxDepth} (--max-depth) and ${limits.timeoutMs / 1000} s (--timeout).`,
        ]
      : []),
    ...(others > 0 ? [`${counted(others, 'link', 'links')} to other sites not followed.`] : []),
  ];
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** By file, then line, column, rule and message, so that the same site always reads the same. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const key = (finding: Finding): (string | number)[] => [
    finding.file ?? '',
    finding.line ?? 0,
    finding.column ?? 0,
    finding.rule,
    finding.message,
  ];
  const compare = (one: readonly (string | number)[], other: readonly (string | number)[]): number => {
    const index = one.findIndex((part, position) => part !== other[position]);
    return index === -1 ? 0 : (one[index] as string) < (other[index] as string) ? -1 : 1;
  };
  return [...findings].sort((one, other) => compare(key(one), key(other)));
}
