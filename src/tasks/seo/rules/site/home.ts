import { follow, type Trail } from '../../crawl/outcome.ts';
import { at, type SiteRule } from '../rule.ts';

/** There is a home page, and it is a page. */
export const homeRule: SiteRule = (survey) => {
  const says = fault(follow(survey.outcomes, survey.addressOf, survey.home).end);
  if (says === undefined) return [];
  const verdict = { rule: 'seo/home-page', severity: 'error', message: `The home page ${says}.` } as const;
  return [at(survey.placeOf(survey.home), undefined, verdict)];
};

function fault(end: Trail['end']): string | undefined {
  if (end.kind === 'missing') return `answers ${end.status}`;
  if (end.kind === 'silent') return end.reason;
  if (end.kind === 'file') return 'is not HTML';
  if (end.kind === 'loop') return 'is redirected in a circle';
  return end.kind === 'redirect' ? 'is redirected without a target' : undefined;
}
