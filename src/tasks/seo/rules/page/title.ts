import { isIndexable, titles } from '../../page/html-page.ts';
import { placeOf } from '../../page/tree.ts';
import { at, type PageRule } from '../rule.ts';

/** Shortest and longest title a result page shows whole, in characters. */
const TITLE_LENGTH = { least: 10, most: 60 } as const;

/** One title, not empty, of a length that is shown whole. */
export const titleRule: PageRule = (page) => {
  const [title, second] = titles(page);
  if (!title || title.text === '') {
    const cure = 'Name the page in a <title> inside <head>.';
    return [
      at(page.place, title && placeOf(title.element), {
        rule: 'seo/missing-title',
        severity: 'error',
        message: title ? 'The title is empty.' : 'The page has no title.',
        cure,
      }),
    ];
  }
  const doubled = second
    ? [
        at(page.place, placeOf(second.element), {
          rule: 'seo/several-titles',
          severity: 'warning',
          message: 'The page has more than one title; only the first counts.',
        }),
      ]
    : [];
  const length = [...title.text].length;
  const fits = length >= TITLE_LENGTH.least && length <= TITLE_LENGTH.most;
  if (fits || !isIndexable(page)) return doubled;
  return [
    at(page.place, placeOf(title.element), {
      rule: 'seo/title-length',
      severity: 'warning',
      message: `The title has ${length} characters; ${TITLE_LENGTH.least} to ${TITLE_LENGTH.most} are shown whole and say enough.`,
    }),
    ...doubled,
  ];
};
