import type { Nodes, Root } from 'mdast';
import { readHtml } from './html.ts';
import { placeOf, walk } from './walk.ts';

/** A link or image as written, with its place. */
export interface Link {
  readonly url: string;
  readonly image: boolean;
  readonly line: number;
  readonly column: number;
}

/** A `[text][label]` for which the page defines no such label. */
export interface DanglingReference {
  readonly label: string;
  readonly line: number;
}

/** Every link, image, definition and HTML link of a page; code holds none. */
export function linksOf(root: Root): Link[] {
  return [...walk(root)].flatMap(linksOfNode);
}

function linksOfNode(node: Nodes): Link[] {
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    return [{ url: node.url, image: node.type === 'image', ...placeOf(node) }];
  }
  if (node.type !== 'html') return [];
  return readHtml(node.value).flatMap((part) => (part.kind === 'link' ? [htmlLink(node, node.value, part)] : []));
}

function htmlLink(node: Nodes, html: string, part: { url: string; image: boolean; offset: number }): Link {
  const start = placeOf(node);
  const before = html.slice(0, part.offset).split('\n');
  const column = before.length === 1 ? start.column + part.offset : (before.at(-1)?.length ?? 0) + 1;
  return { url: part.url, image: part.image, line: start.line + before.length - 1, column };
}

/** References whose label is not defined: they are shown as plain brackets. */
export function danglingReferences(root: Root): DanglingReference[] {
  return [...walk(root)].flatMap((node) => {
    if (node.type !== 'text') return [];
    // Without a word before it and with a letter in the label: `grid[0][1]` and `[x][1]` are no references.
    return [...node.value.matchAll(/(?<![\w\])])\[[^[\]\n]*\w[^[\]\n]*\]\[([^[\]\n]*[a-z][^[\]\n]*)\]/gi)].map(
      (match) => ({
        label: match[1] ?? '',
        line: placeOf(node).line + node.value.slice(0, match.index).split('\n').length - 1,
      }),
    );
  });
}
