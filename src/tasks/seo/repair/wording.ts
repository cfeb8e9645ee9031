import { type HtmlPage, metas, named } from '../page/html-page.ts';
import { languageCodeFault } from '../page/language-code.ts';
import { attribute, textOf } from '../page/tree.ts';

const DESCRIPTION_MAX = 155;
const DESCRIPTION_LEAST = 50;

/** A description from the page's first paragraph that says enough, else from its first; undefined where it has none. */
export function describe(page: HtmlPage): string | undefined {
  const paragraphs = named(page, 'p')
    .map(textOf)
    .filter((text) => text !== '');
  const text = paragraphs.find((it) => [...it].length >= DESCRIPTION_LEAST) ?? paragraphs[0];
  return text === undefined ? undefined : shortened(text);
}

function shortened(text: string): string {
  const letters = [...text];
  if (letters.length <= DESCRIPTION_MAX) return text;
  const cut = letters.slice(0, DESCRIPTION_MAX - 1).join('');
  return `${cut.replace(/\s+\S*$/, '').replace(/[\s,;:.-]+$/, '')}…`;
}

/** Words from an image's file name (`team-photo_2x.jpg`: "team photo"); undefined where the name says nothing. */
export function wordsFromFileName(src: string): string | undefined {
  if (/^data:/i.test(src)) return undefined;
  const file = decoded(src.split(/[?#]/)[0]?.split('/').at(-1) ?? '')?.replace(/\.[a-z\d]{1,5}$/i, '');
  if (file === undefined) return undefined;
  const words = file
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(\d+x|\d+x\d+|\d+w|min|final|copy|scaled|thumb|img|dsc|image)\b|@\d+x/gi, ' ')
    .trim()
    .replace(/\s+/g, ' ');
  const letters = words.replace(/[^\p{L}]/gu, '').length;
  // Hashes and camera numbers are mostly digits, or hexadecimal.
  const meaningless = letters < 3 || letters <= words.replace(/\s/g, '').length / 2 || /^[\da-f]{8,}$/i.test(words);
  return meaningless ? undefined : words;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A page's language and whether it was told (by the page or its neighbours) or only taken from its letters. */
export interface LanguageGuess {
  readonly code: string;
  readonly sure: boolean;
}

/** What the page itself says elsewhere, else the one language of the site's other pages, else English for plain Latin text; undefined for other letters. */
export function languageOf(page: HtmlPage, siteLanguages: ReadonlySet<string>): LanguageGuess | undefined {
  const told = named(page, 'meta')
    .filter((meta) => attribute(meta, 'http-equiv')?.toLowerCase() === 'content-language')
    .map((meta) => attribute(meta, 'content') ?? '');
  const locale = metas(page, 'og:locale').map((meta) => meta.content.replace('_', '-'));
  const code = [...told, ...locale].find((it) => languageCodeFault(it) === undefined);
  if (code !== undefined) return { code, sure: true };
  const [only] = siteLanguages;
  if (only !== undefined && siteLanguages.size === 1) return { code: only, sure: true };
  return siteLanguages.size === 0 && isPlainLatin(page) ? { code: 'en', sure: false } : undefined;
}

// Only what the page shows as text: titles and alt texts may be our own, and the answer must not change with them.
function isPlainLatin(page: HtmlPage): boolean {
  const shown = page.elements.filter((element) => !/^(title|script|style)$/.test(element.tagName));
  const text = shown.flatMap((element) => element.childNodes.map((node) => ('value' in node ? node.value : '')));
  const letters = text.join('').match(/\p{L}/gu) ?? [];
  return letters.filter((letter) => letter <= 'z').length > letters.length * 0.95;
}
