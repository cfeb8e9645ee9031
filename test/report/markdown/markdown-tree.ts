import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** The tree GitHub makes of a text. */
export function treeOf(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node of one kind, in the order of the text. */
export function nodesOf<Kind extends Nodes['type']>(tree: Nodes, kind: Kind): Extract<Nodes, { type: Kind }>[] {
  const own = tree.type === kind ? [tree as Extract<Nodes, { type: Kind }>] : [];
  const inner = 'children' in tree ? tree.children.flatMap((child) => nodesOf(child as Nodes, kind)) : [];
  return [...own, ...inner];
}

/** What a reader reads. */
export function textOf(node: Nodes): string {
  if ('value' in node && node.type !== 'html') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
