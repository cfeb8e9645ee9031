import type { Finding } from '../../../finding.ts';
import { follow } from '../../crawl/outcome.ts';
import type { Alternate, PageFacts } from '../../page/facts.ts';
import { languageCodeFault } from '../../page/language-code.ts';
import { at, type SiteRule, type Survey } from '../rule.ts';

type Pages = ReadonlyMap<string, PageFacts>;

/** Translations have valid codes, are there, and point back at each other. */
export const hreflangRule: SiteRule = (survey) => {
  const pages = new Map(survey.pages.map((page) => [page.address, page]));
  return survey.pages
    .filter((page) => page.alternates.length > 0)
    .flatMap((page) => [
      ...page.alternates.flatMap((alternate, index) => [
        ...code(page, alternate, page.alternates.slice(0, index)),
        ...target(survey, page, alternate, pages),
      ]),
      ...self(survey, page),
    ]);
};

function code(page: PageFacts, alternate: Alternate, before: readonly Alternate[]): Finding[] {
  const fault = alternate.code.toLowerCase() === 'x-default' ? undefined : languageCodeFault(alternate.code);
  if (fault !== undefined) {
    return [
      at(page.place, alternate.at, {
        rule: 'seo/hreflang-code',
        severity: 'error',
        message: `The hreflang "${alternate.code}" ${fault}.`,
      }),
    ];
  }
  const twice = before.some((it) => same(it.code, alternate.code) && it.url !== alternate.url);
  return twice
    ? [
        at(page.place, alternate.at, {
          rule: 'seo/hreflang-code',
          severity: 'error',
          message: `The hreflang "${alternate.code}" is given to two pages.`,
        }),
      ]
    : [];
}

function target(survey: Survey, page: PageFacts, alternate: Alternate, pages: Pages): Finding[] {
  const broken = (message: string): Finding[] => [
    at(page.place, alternate.at, { rule: 'seo/hreflang-broken', severity: 'error', message }),
  ];
  if (!alternate.url) return broken(`The hreflang "${alternate.code}" has no valid URL.`);
  const address = survey.addressOf(alternate.url);
  if (address === undefined || address === page.address) return [];
  const { hops, end } = follow(survey.outcomes, survey.addressOf, address);
  const named = `The translation ${alternate.url}`;
  if (end.kind === 'missing') return broken(`${named} answers ${end.status}.`);
  if (hops.length > 1) return broken(`${named} is a redirect.`);
  const other = pages.get(address);
  if (!other || pointsTo(survey, other, page.address)) return [];
  return [
    at(page.place, alternate.at, {
      rule: 'seo/hreflang-not-returned',
      severity: 'error',
      message: `${named} does not point back to this page, so both are ignored.`,
    }),
  ];
}

function self(survey: Survey, page: PageFacts): Finding[] {
  if (pointsTo(survey, page, page.address)) return [];
  return [
    at(page.place, page.alternates[0]?.at, {
      rule: 'seo/hreflang-no-self',
      severity: 'warning',
      message: 'The page lists its translations but not itself.',
    }),
  ];
}

function pointsTo(survey: Survey, page: PageFacts, address: string): boolean {
  return page.alternates.some((it) => it.url && survey.addressOf(it.url) === address);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
