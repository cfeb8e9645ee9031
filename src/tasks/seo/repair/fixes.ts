import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type HtmlPage, isIndexable, linksWith, metas, named, titles } from '../page/html-page.ts';
import { attribute, textOf } from '../page/tree.ts';
import { lacksAlt } from '../rules/page/images.ts';
import { headSlot, lineBreak, prologueEnd } from './head-slot.ts';
import { escaped, type Insertion } from './insertion.ts';
import { describe, languageOf, wordsFromFileName } from './wording.ts';

/** What a repair needs to know beside the page. */
export interface RepairContext {
  /** The page's public URL; absent where the site's base is not known. */
  readonly publicUrl?: string;
  /** Languages the site's pages name. */
  readonly siteLanguages: ReadonlySet<string>;
}

/** Everything safe to add to a page, in the order it is to be put in. Empty for a page that lacks nothing. */
export function fixesFor(page: HtmlPage, context: RepairContext): Insertion[] {
  return [
    ...language(page, context),
    ...viewport(page),
    ...title(page),
    ...description(page),
    ...canonical(page, context),
    ...named(page, 'img').flatMap((image) => alt(page, image)),
  ];
}

function language(page: HtmlPage, { siteLanguages }: RepairContext): Insertion[] {
  const html = named(page, 'html')[0];
  if (!html || attribute(html, 'lang') !== undefined) return [];
  const guess = languageOf(page, siteLanguages);
  if (!guess) return [];
  const attributes = ` lang="${escaped(guess.code)}"${guess.sure ? '' : ' data-review="lang"'}`;
  if (html.sourceCodeLocation) return insideTag(page, html, { what: 'lang', text: attributes });
  const offset = prologueEnd(page);
  const tag = `<html${attributes}>`;
  const text = offset === 0 ? `${tag}${lineBreak(page.source)}` : `${lineBreak(page.source)}${tag}`;
  return [{ what: 'lang', offset, text }];
}

function viewport(page: HtmlPage): Insertion[] {
  if (metas(page, 'viewport').length > 0) return [];
  return inHead(page, 'viewport', '<meta name="viewport" content="width=device-width, initial-scale=1">');
}

function title(page: HtmlPage): Insertion[] {
  const existing = titles(page)[0];
  const words = named(page, 'h1')
    .map(textOf)
    .find((text) => text !== '');
  if (words === undefined || (existing && existing.text !== '')) return [];
  if (!existing) return inHead(page, 'title', `<title>${escaped(words)}</title>`);
  const location = existing.element.sourceCodeLocation;
  if (!location?.startTag || !location.endTag) return [];
  return [{ what: 'title', offset: location.startTag.endOffset, text: escaped(words) }];
}

function description(page: HtmlPage): Insertion[] {
  const existing = metas(page, 'description')[0];
  if (!isIndexable(page) || (existing && existing.content !== '')) return [];
  const words = describe(page);
  if (words === undefined) return [];
  if (!existing) return inHead(page, 'description', `<meta name="description" content="${escaped(words)}">`);
  const span = existing.element.sourceCodeLocation?.attrs?.content;
  // Only between the quotes of an empty value can words be put without taking anything away.
  if (!span || !/=\s*(""|'')$/.test(page.source.slice(span.startOffset, span.endOffset))) return [];
  return [{ what: 'description', offset: span.endOffset - 1, text: escaped(words).replaceAll("'", '&#39;') }];
}

function canonical(page: HtmlPage, { publicUrl }: RepairContext): Insertion[] {
  if (publicUrl === undefined || !isIndexable(page) || linksWith(page, 'canonical').length > 0) return [];
  return inHead(page, 'canonical', `<link rel="canonical" href="${escaped(publicUrl)}">`);
}

function alt(page: HtmlPage, image: Tree.Element): Insertion[] {
  const words = lacksAlt(image) ? wordsFromFileName(attribute(image, 'src') ?? '') : undefined;
  if (words === undefined) return [];
  return insideTag(page, image, { what: 'alt', text: ` alt="${escaped(words)}" data-review="alt"` });
}

function inHead(page: HtmlPage, what: string, tag: string): Insertion[] {
  const { offset, lead } = headSlot(page);
  return [{ what, offset, text: `${lead}${tag}` }];
}

/** Right after the name of an element's tag; nowhere when the source has no such tag (`<image>` is read as img). */
function insideTag(page: HtmlPage, element: Tree.Element, add: { what: string; text: string }): Insertion[] {
  const start = element.sourceCodeLocation?.startOffset;
  if (start === undefined) return [];
  const offset = start + 1 + element.tagName.length;
  const written = page.source.slice(start + 1, offset).toLowerCase();
  const ended = /^[\s/>]/.test(page.source.slice(offset, offset + 1));
  return written === element.tagName && ended ? [{ ...add, offset }] : [];
}
