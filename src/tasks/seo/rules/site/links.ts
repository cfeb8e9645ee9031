import { follow, type Trail } from '../../crawl/outcome.ts';
import type { PageFacts } from '../../page/facts.ts';
import type { Link } from '../../page/links.ts';
import { at, type SiteRule, type Survey, type Verdict } from '../rule.ts';
import { redirectVerdict } from './redirects.ts';

/** Every link, file and fragment of a page leads somewhere, and straight there. One finding a target and page. */
export const linksRule: SiteRule = (survey) => {
  const pages = new Map(survey.pages.map((page) => [page.address, page]));
  return survey.pages.flatMap((page) => {
    const said = new Set<string>();
    return page.links.flatMap((link) => {
      const verdict = judge(survey, link, pages);
      if (!verdict || said.has(verdict.message)) return [];
      said.add(verdict.message);
      return [at(page.place, link.at, verdict)];
    });
  });
};

function judge(survey: Survey, link: Link, pages: ReadonlyMap<string, PageFacts>): Verdict | undefined {
  if (!link.url) {
    return { rule: 'seo/invalid-link', severity: 'error', message: `"${link.written}" is not a URL.` };
  }
  const address = survey.addressOf(link.url);
  if (address === undefined) return undefined;
  const trail = follow(survey.outcomes, survey.addressOf, address);
  return broken(link, trail) ?? redirectVerdict(link.written, trail) ?? fragment(link, trail, pages);
}

/** Statuses that say "not you" or "not now", which is no proof that the link is broken. */
const REFUSALS = new Set([401, 403, 405, 407, 429]);

function broken(link: Link, { end }: Trail): Verdict | undefined {
  const rule = link.to === 'page' ? 'seo/broken-link' : 'seo/broken-file';
  const subject = `${link.to === 'page' ? 'The link' : 'The file'} "${link.written}"`;
  if (end.kind === 'silent') return { rule, severity: 'error', message: `${subject} ${end.reason}.` };
  if (end.kind !== 'missing') return undefined;
  if (REFUSALS.has(end.status)) {
    const message = `${subject} could not be checked: it answers ${end.status}.`;
    return { rule: 'seo/link-refused', severity: 'note', message };
  }
  return { rule, severity: 'error', message: `${subject} is broken: it answers ${end.status}.` };
}

function fragment(link: Link, { hops }: Trail, pages: ReadonlyMap<string, PageFacts>): Verdict | undefined {
  const target = pages.get(hops[hops.length - 1] as string);
  if (!target || link.fragment === undefined || isNotAnAnchor(link.fragment)) return undefined;
  if (target.anchors.has(link.fragment)) return undefined;
  return {
    rule: 'seo/broken-fragment',
    severity: 'error',
    message: `The link "${link.written}" names a place that is not on the page: no id "${link.fragment}".`,
  };
}

// `#top` needs no id; text fragments and the routes of script-made pages are not ids.
function isNotAnAnchor(fragment: string): boolean {
  return fragment.toLowerCase() === 'top' || fragment.startsWith(':~:') || /^[!/]/.test(fragment);
}
