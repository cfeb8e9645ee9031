import { follow } from '../../crawl/outcome.ts';
import type { PageFacts } from '../../page/facts.ts';
import { at, type SiteRule, type Survey, type Verdict } from '../rule.ts';

/** What a canonical names is a page that is there, may be found, and names itself. */
export const canonicalRule: SiteRule = (survey) => {
  const pages = new Map(survey.pages.map((page) => [page.address, page]));
  return survey.pages.flatMap((page) => {
    if (!page.canonical || isOwnCanonical(survey, page)) return [];
    const verdict = judge(survey, page, page.canonical.value, pages);
    return verdict ? [at(page.place, page.canonical.at, verdict)] : [];
  });
};

/** True for a page that names itself, or none, as its canonical. */
export function isOwnCanonical(survey: Survey, page: PageFacts): boolean {
  return !page.canonical || survey.addressOf(page.canonical.value) === page.address;
}

function judge(
  survey: Survey,
  page: PageFacts,
  canonical: string,
  pages: ReadonlyMap<string, PageFacts>,
): Verdict | undefined {
  const broken = (message: string): Verdict => ({ rule: 'seo/canonical-broken', severity: 'error', message });
  const named = `The canonical ${canonical}`;
  const address = survey.addressOf(canonical);
  if (address === undefined) {
    return { rule: 'seo/canonical-elsewhere', severity: 'note', message: `${named} is on another site.` };
  }
  if (!page.indexable) {
    return {
      rule: 'seo/noindex-contradiction',
      severity: 'error',
      message: `The page says noindex and names another page, ${canonical}, as its canonical.`,
    };
  }
  const { hops, end } = follow(survey.outcomes, survey.addressOf, address);
  if (end.kind === 'missing') return broken(`${named} answers ${end.status}.`);
  if (end.kind === 'disallowed') return broken(`${named} is forbidden to robots by robots.txt.`);
  if (hops.length > 1) return broken(`${named} is a redirect.`);
  const target = pages.get(address);
  if (!target) return undefined;
  if (!target.indexable) return broken(`${named} says noindex.`);
  if (isOwnCanonical(survey, target)) return undefined;
  return { rule: 'seo/canonical-chain', severity: 'warning', message: `${named} itself names another canonical.` };
}
