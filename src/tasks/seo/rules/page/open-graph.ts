import { isIndexable, linksWith, metas } from '../../page/html-page.ts';
import { baseOf } from '../../page/links.ts';
import { attribute, placeOf } from '../../page/tree.ts';
import { at, type PageRule } from '../rule.ts';

/** The four properties every Open Graph page has (ogp.me). */
const BASICS = ['og:title', 'og:type', 'og:image', 'og:url'] as const;

/** A shared link shows a title and a picture, and names the same page as the canonical. */
export const openGraphRule: PageRule = (page) => {
  if (!isIndexable(page)) return [];
  const missing = BASICS.filter((name) => !metas(page, name)[0]?.content);
  if (missing.length > 0) {
    return [
      at(page.place, undefined, {
        rule: 'seo/open-graph',
        severity: 'warning',
        message:
          missing.length === BASICS.length
            ? 'The page has no Open Graph data, so a shared link shows bare.'
            : `Open Graph data is not whole: ${missing.join(', ')} missing.`,
      }),
    ];
  }
  const url = metas(page, 'og:url')[0];
  const canonical = linksWith(page, 'canonical').map((link) => attribute(link, 'href'))[0];
  if (!url || canonical === undefined || sameUrl(url.content, canonical, baseOf(page))) return [];
  return [
    at(page.place, placeOf(url.element), {
      rule: 'seo/open-graph-url',
      severity: 'warning',
      message: `og:url is ${url.content}, but the canonical is ${canonical}.`,
    }),
  ];
};

function sameUrl(one: string, other: string, base: URL): boolean {
  if (!URL.canParse(one, base.href) || !URL.canParse(other, base.href)) return false;
  return new URL(one, base).href === new URL(other, base).href;
}
