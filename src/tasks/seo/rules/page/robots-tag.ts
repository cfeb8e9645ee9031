import { linksWith, metas, robotsWords } from '../../page/html-page.ts';
import { attribute, placeOf } from '../../page/tree.ts';
import { at, type PageRule } from '../rule.ts';

/** What a page tells robots does not contradict itself. */
export const robotsTagRule: PageRule = (page) => {
  const { meta, header } = robotsWords(page);
  const said = [...meta, ...header];
  const place = metas(page, 'robots').map((it) => placeOf(it.element))[0];
  const contradiction = (message: string) =>
    at(page.place, place, { rule: 'seo/noindex-contradiction', severity: 'error', message });
  const noindex = said.includes('noindex') || said.includes('none');
  if (noindex && (said.includes('index') || said.includes('all'))) {
    return [contradiction('The page tells robots both to index it and not to.')];
  }
  const alternates = linksWith(page, 'alternate').filter((link) => attribute(link, 'hreflang') !== undefined);
  return noindex && alternates.length > 0
    ? [contradiction('The page says noindex and still offers itself in other languages.')]
    : [];
};
