import { isIndexable, metas } from '../../page/html-page.ts';
import { placeOf } from '../../page/tree.ts';
import { at, type PageRule } from '../rule.ts';

/** Shortest and longest description a result page shows whole, in characters. */
const DESCRIPTION_LENGTH = { least: 50, most: 160 } as const;

/** One description, of a length that is shown whole. */
export const descriptionRule: PageRule = (page) => {
  if (!isIndexable(page)) return [];
  const [description, second] = metas(page, 'description');
  if (!description || description.content === '') {
    return [
      at(page.place, description && placeOf(description.element), {
        rule: 'seo/missing-description',
        severity: 'warning',
        message: description ? 'The description is empty.' : 'The page has no description.',
        cure: 'Say in one sentence what the page gives its reader: <meta name="description" content="...">.',
      }),
    ];
  }
  const length = [...description.content].length;
  const fits = length >= DESCRIPTION_LENGTH.least && length <= DESCRIPTION_LENGTH.most;
  return [
    ...(fits
      ? []
      : [
          at(page.place, placeOf(description.element), {
            rule: 'seo/description-length',
            severity: 'warning',
            message: `The description has ${length} characters; ${DESCRIPTION_LENGTH.least} to ${DESCRIPTION_LENGTH.most} are shown whole and say enough.`,
          }),
        ]),
    ...(second
      ? [
          at(page.place, placeOf(second.element), {
            rule: 'seo/several-descriptions',
            severity: 'warning',
            message: 'The page has more than one description.',
          }),
        ]
      : []),
  ];
};
