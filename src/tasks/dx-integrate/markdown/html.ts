import { Parser } from 'htmlparser2';

/** What a piece of HTML inside a page holds, in the order it stands there. */
export type HtmlPart =
  | { readonly kind: 'id'; readonly id: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly image: boolean; readonly offset: number };

/** Reads ids, headings and links out of HTML; comments hold nothing. `offset` counts characters from the start. */
export function readHtml(html: string): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let heading: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      parts.push(...idsOf(name, attributes), ...linksOf(name, attributes, parser.startIndex));
      if (/^h[1-6]$/.test(name)) heading = '';
    },
    ontext(text) {
      if (heading !== undefined) heading += text;
    },
    onclosetag(name) {
      if (heading === undefined || !/^h[1-6]$/.test(name)) return;
      parts.push({ kind: 'heading', text: heading.trim() });
      heading = undefined;
    },
  });
  parser.end(html);
  return parts;
}

function idsOf(tag: string, attributes: Readonly<Record<string, string>>): HtmlPart[] {
  const names = tag === 'a' ? [attributes.id, attributes.name] : [attributes.id];
  return names.flatMap((id): HtmlPart[] => (id ? [{ kind: 'id', id }] : []));
}

function linksOf(tag: string, attributes: Readonly<Record<string, string>>, offset: number): HtmlPart[] {
  const link = (url: string | undefined, image: boolean): HtmlPart[] =>
    url === undefined ? [] : [{ kind: 'link', url: url.trim(), image, offset }];
  if (tag === 'a') return link(attributes.href, false);
  if (tag === 'img') return link(attributes.src, true);
  if (tag === 'source') return (attributes.srcset ?? '').split(',').flatMap((one) => link(firstWord(one), true));
  return [];
}

function firstWord(text: string): string | undefined {
  return text.trim().split(/\s+/)[0] || undefined;
}
