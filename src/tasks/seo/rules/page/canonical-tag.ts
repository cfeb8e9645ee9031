import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isIndexable, linksWith } from '../../page/html-page.ts';
import { attribute, placeOf } from '../../page/tree.ts';
import { at, type PageRule, type Verdict } from '../rule.ts';

/** A page to be found says its own true address once, in full, in its head. */
export const canonicalTagRule: PageRule = (page) => {
  const [link, second] = linksWith(page, 'canonical');
  if (!link) {
    if (!isIndexable(page)) return [];
    return [
      at(page.place, undefined, {
        rule: 'seo/missing-canonical',
        severity: 'warning',
        message: 'The page does not name its canonical address.',
        cure: 'Add <link rel="canonical" href="..."> with the full URL.',
      }),
    ];
  }
  const verdict = second ? SEVERAL : faultOf(link);
  return verdict ? [at(page.place, placeOf(second ?? link), verdict)] : [];
};

const SEVERAL: Verdict = {
  rule: 'seo/several-canonicals',
  severity: 'error',
  message: 'The page names more than one canonical address, so none counts.',
};

function faultOf(link: Tree.Element): Verdict | undefined {
  const href = attribute(link, 'href')?.trim() ?? '';
  if (link.parentNode && 'tagName' in link.parentNode && link.parentNode.tagName !== 'head') {
    return {
      rule: 'seo/canonical-outside-head',
      severity: 'error',
      message: 'The canonical stands outside <head> and is ignored.',
    };
  }
  if (!URL.canParse(href)) {
    const relative = href !== '' && URL.canParse(href, 'http://base.invalid');
    return {
      rule: 'seo/invalid-canonical',
      severity: relative ? 'warning' : 'error',
      message: relative ? `The canonical "${href}" is not a full URL.` : `The canonical "${href}" is not a URL.`,
    };
  }
  if (new URL(href).hash === '') return undefined;
  return { rule: 'seo/invalid-canonical', severity: 'warning', message: `The canonical "${href}" has a fragment.` };
}
