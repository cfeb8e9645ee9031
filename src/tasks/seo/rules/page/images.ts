import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Finding } from '../../../finding.ts';
import { type HtmlPage, named, words } from '../../page/html-page.ts';
import { attribute, placeOf } from '../../page/tree.ts';
import { at, type PageRule } from '../rule.ts';

/** Every image that says something says it in words too; made-up words are waiting for a person. */
export const imagesRule: PageRule = (page) => [
  ...named(page, 'img').flatMap((image) => altText(page, image)),
  ...page.elements.flatMap((element) => review(page, element)),
];

/** True for an image without an alt attribute that is not marked as decoration. */
export function lacksAlt(image: Tree.Element): boolean {
  const role = words(attribute(image, 'role'));
  const decoration =
    role.includes('presentation') || role.includes('none') || attribute(image, 'aria-hidden') === 'true';
  return attribute(image, 'alt') === undefined && !decoration;
}

function altText(page: HtmlPage, image: Tree.Element): Finding[] {
  const alt = attribute(image, 'alt');
  if (lacksAlt(image)) {
    return [
      at(page.place, placeOf(image), {
        rule: 'seo/missing-alt',
        severity: 'warning',
        message: 'The image has no alt text.',
        cure: 'Say what it shows, or write alt="" where it is decoration.',
      }),
    ];
  }
  if (alt === undefined || !/\.(png|jpe?g|gif|webp|avif|svg)$/i.test(alt.trim())) return [];
  return [
    at(page.place, placeOf(image), {
      rule: 'seo/alt-is-file-name',
      severity: 'warning',
      message: `The alt text "${alt.trim()}" is a file name.`,
    }),
  ];
}

function review(page: HtmlPage, element: Tree.Element): Finding[] {
  const what = attribute(element, 'data-review');
  if (what !== 'alt' && what !== 'lang') return [];
  return [
    at(page.place, placeOf(element), {
      rule: 'seo/review',
      severity: 'note',
      message: `The ${what} was filled in by seo.tune and waits for a person to read it.`,
      cure: 'Correct it where needed, then remove data-review.',
    }),
  ];
}
