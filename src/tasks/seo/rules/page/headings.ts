import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Finding } from '../../../finding.ts';
import type { HtmlPage } from '../../page/html-page.ts';
import { placeOf, textOf } from '../../page/tree.ts';
import { at, type PageRule } from '../rule.ts';

/** One h1, no empty headings, no level jumped on the way down. */
export const headingsRule: PageRule = (page) => {
  const headings = page.elements.filter((element) => /^h[1-6]$/.test(element.tagName));
  return [
    ...firstLevel(page, headings),
    ...headings.flatMap((heading, index) => one(page, heading, headings[index - 1])),
  ];
};

function firstLevel(page: HtmlPage, headings: readonly Tree.Element[]): Finding[] {
  const [first, second] = headings.filter((heading) => heading.tagName === 'h1');
  if (!first) {
    return [
      at(page.place, undefined, {
        rule: 'seo/missing-h1',
        severity: 'warning',
        message: 'The page has no h1.',
        cure: 'Make the heading of the whole page an h1.',
      }),
    ];
  }
  if (!second) return [];
  return [
    at(page.place, placeOf(second), {
      rule: 'seo/several-h1',
      severity: 'warning',
      message: 'The page has more than one h1.',
      cure: 'Keep one for the page and make the others h2.',
    }),
  ];
}

function one(page: HtmlPage, heading: Tree.Element, before: Tree.Element | undefined): Finding[] {
  if (textOf(heading) === '') {
    return [
      at(page.place, placeOf(heading), {
        rule: 'seo/empty-heading',
        severity: 'warning',
        message: `The ${heading.tagName} is empty.`,
      }),
    ];
  }
  if (!before || level(heading) <= level(before) + 1) return [];
  return [
    at(page.place, placeOf(heading), {
      rule: 'seo/heading-jump',
      severity: 'warning',
      message: `An ${heading.tagName} follows an ${before.tagName}; a level is left out.`,
    }),
  ];
}

function level(heading: Tree.Element): number {
  return Number(heading.tagName.slice(1));
}
