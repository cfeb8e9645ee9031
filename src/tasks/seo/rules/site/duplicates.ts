import type { Finding } from '../../../finding.ts';
import type { PageFacts, Placed } from '../../page/facts.ts';
import { at, type SiteRule, type Survey } from '../rule.ts';
import { isOwnCanonical } from './canonical.ts';

/** No two pages to be found share a title or a description. */
export const duplicatesRule: SiteRule = (survey) => {
  const pages = survey.pages.filter((page) => page.indexable && isOwnCanonical(survey, page));
  return [...repeats(survey, pages, 'title'), ...repeats(survey, pages, 'description')];
};

function repeats(survey: Survey, pages: readonly PageFacts[], what: 'title' | 'description'): Finding[] {
  const first = new Map<string, PageFacts>();
  return pages.flatMap((page) => {
    const text: Placed<string> | undefined = page[what];
    if (!text || text.value === '') return [];
    const earlier = first.get(text.value);
    if (!earlier) {
      first.set(text.value, page);
      return [];
    }
    return [
      at(page.place, text.at, {
        rule: `seo/duplicate-${what}`,
        severity: 'warning',
        message: `The ${what} is the same as on ${survey.placeOf(earlier.address)}.`,
      }),
    ];
  });
}
