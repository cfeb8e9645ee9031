import { metas, named } from '../../page/html-page.ts';
import { languageCodeFault } from '../../page/language-code.ts';
import { attribute, placeOf } from '../../page/tree.ts';
import { at, type PageRule } from '../rule.ts';

/** The page says which language it is in. */
export const languageRule: PageRule = (page) => {
  const html = named(page, 'html')[0];
  const lang = html && attribute(html, 'lang')?.trim();
  if (lang === undefined || lang === '') {
    return [
      at(page.place, html && placeOf(html), {
        rule: 'seo/missing-lang',
        severity: 'warning',
        message: 'The page does not say which language it is in.',
        cure: 'Write it on the root: <html lang="en">.',
      }),
    ];
  }
  const fault = languageCodeFault(lang);
  return fault === undefined
    ? []
    : [
        at(page.place, html && placeOf(html), {
          rule: 'seo/invalid-lang',
          severity: 'error',
          message: `The lang "${lang}" ${fault}.`,
        }),
      ];
};

/** The page fits small screens and lets its reader zoom. */
export const viewportRule: PageRule = (page) => {
  const viewport = metas(page, 'viewport')[0];
  if (!viewport) {
    return [
      at(page.place, undefined, {
        rule: 'seo/missing-viewport',
        severity: 'warning',
        message: 'The page has no viewport and shows too small on a phone.',
        cure: 'Add <meta name="viewport" content="width=device-width, initial-scale=1">.',
      }),
    ];
  }
  const content = viewport.content.toLowerCase().replace(/\s/g, '');
  if (!/user-scalable=(no|0)|maximum-scale=1(\.0)?(,|$)/.test(content)) return [];
  return [
    at(page.place, placeOf(viewport.element), {
      rule: 'seo/viewport-no-zoom',
      severity: 'warning',
      message: 'The viewport keeps the reader from zooming.',
    }),
  ];
};
