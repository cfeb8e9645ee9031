import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** True when `after` is `before` with things added: every element, attribute and text is still there, in order and equally deep. */
export function onlyAddsTo(before: Tree.Document, after: Tree.Document): boolean {
  const wanted = tokens(before);
  let next = 0;
  for (const token of tokens(after)) if (next < wanted.length && token === wanted[next]) next += 1;
  return next === wanted.length;
}

function tokens(document: Tree.Document): string[] {
  const found: string[] = [];
  const waiting: { node: Tree.Node; depth: number }[] = [{ node: document, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    found.push(...own(node).map((token) => `${depth} ${token}`));
    const children = 'childNodes' in node ? node.childNodes : [];
    for (let at = children.length - 1; at >= 0; at -= 1) {
      waiting.push({ node: children[at] as Tree.Node, depth: depth + 1 });
    }
  }
  return found;
}

// White space between elements may grow by a line break; empty values may be filled.
function own(node: Tree.Node): string[] {
  if ('value' in node) return node.value.trim() === '' ? [] : [`text ${node.value.trim()}`];
  if ('data' in node) return [`comment ${node.data}`];
  if (!('attrs' in node)) return [node.nodeName];
  const filled = node.attrs.filter((attr) => attr.value.trim() !== '');
  return [`<${node.tagName}`, ...filled.map((attr) => `${attr.name}=${attr.value}`)];
}
