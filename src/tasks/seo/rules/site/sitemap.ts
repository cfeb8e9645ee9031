import type { Finding } from '../../../finding.ts';
import { follow } from '../../crawl/outcome.ts';
import type { SitemapEntry } from '../../crawl/sitemap.ts';
import type { PageFacts } from '../../page/facts.ts';
import { at, type SiteRule, type Survey, type Verdict } from '../rule.ts';
import { isOwnCanonical } from './canonical.ts';

/** The sitemap can be read, lists what is there and may be found, and leaves nothing out. */
export const sitemapRule: SiteRule = (survey) => {
  const pages = new Map(survey.pages.map((page) => [page.address, page]));
  return [
    ...survey.sitemap.faults.map((fault) =>
      at(fault.file, fault.at, {
        rule: 'seo/invalid-sitemap',
        severity: fault.at ? 'warning' : 'error',
        message: `The sitemap ${fault.says}.`,
      }),
    ),
    ...survey.sitemap.entries.flatMap((entry) => {
      const verdict = judge(survey, entry, pages);
      return verdict ? [at(entry.file, entry.at, verdict)] : [];
    }),
    ...absent(survey),
    ...unlisted(survey),
  ];
};

function judge(survey: Survey, entry: SitemapEntry, pages: ReadonlyMap<string, PageFacts>): Verdict | undefined {
  const named = `The sitemap lists ${entry.written}`;
  const error = (rule: string, says: string): Verdict => ({ rule, severity: 'error', message: `${named}, ${says}.` });
  if (entry.address === undefined) {
    return URL.canParse(entry.written)
      ? error('seo/sitemap-elsewhere', 'which is not part of this site')
      : error('seo/invalid-sitemap', 'which is not a full URL');
  }
  const { hops, end } = follow(survey.outcomes, survey.addressOf, entry.address);
  if (end.kind === 'missing') return error('seo/sitemap-broken', `which answers ${end.status}`);
  if (end.kind === 'disallowed') {
    // A robots.txt that could not be read is told once, not once a page.
    const told = survey.robots.state === 'unreadable';
    return told ? undefined : error('seo/sitemap-disallowed', 'which robots.txt forbids');
  }
  if (hops.length > 1) return { ...error('seo/sitemap-redirect', 'which is a redirect'), severity: 'warning' };
  const page = pages.get(entry.address);
  if (!page) return undefined;
  if (!page.indexable) return error('seo/noindex-contradiction', 'which says noindex');
  if (isOwnCanonical(survey, page)) return undefined;
  return { ...error('seo/sitemap-not-canonical', 'which names another page as its canonical'), severity: 'warning' };
}

function absent(survey: Survey): Finding[] {
  const { sitemap, robots, pages } = survey;
  if (sitemap.files.length === 0 && sitemap.faults.length === 0 && pages.length > 0) {
    return [
      at(survey.placeOf(survey.home), undefined, {
        rule: 'seo/missing-sitemap',
        severity: 'warning',
        message: 'The site has no sitemap.',
        cure: 'List its pages in sitemap.xml and name that file in robots.txt.',
      }),
    ];
  }
  if (sitemap.files.length === 0 || robots.state !== 'read' || robots.sitemaps.length > 0) return [];
  return [
    at(robots.place, undefined, {
      rule: 'seo/robots-names-no-sitemap',
      severity: 'note',
      message: 'robots.txt does not name the sitemap.',
      cure: 'Add a line "Sitemap: " with its full URL.',
    }),
  ];
}

function unlisted(survey: Survey): Finding[] {
  const { sitemap } = survey;
  if (sitemap.files.length === 0 || sitemap.partial) return [];
  const listed = new Set(sitemap.entries.map((entry) => entry.address));
  return survey.pages
    .filter((page) => page.indexable && isOwnCanonical(survey, page) && !listed.has(page.address))
    .map((page) =>
      at(page.place, undefined, {
        rule: 'seo/not-in-sitemap',
        severity: 'warning',
        message: 'The page is not in the sitemap.',
      }),
    );
}
