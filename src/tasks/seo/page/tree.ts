import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** 1-based place in a page's text. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Every element in document order. Contents of `<template>` are not part of the page and are left out. */
export function elementsOf(root: Tree.ParentNode): Tree.Element[] {
  const found: Tree.Element[] = [];
  const waiting: Tree.ChildNode[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    found.push(node);
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) waiting.push(node.childNodes[at] as Tree.ChildNode);
  }
  return found;
}

/** An attribute's value; undefined where the element does not have it. */
export function attribute(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name && attr.prefix === undefined)?.value;
}

/** The words inside an element, white space made single; images count by their alt text, scripts and styles do not count. */
export function textOf(element: Tree.ParentNode): string {
  const parts: string[] = [];
  const waiting: Tree.ChildNode[] = [...element.childNodes].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) parts.push(node.value);
    if (!('tagName' in node) || node.tagName === 'script' || node.tagName === 'style') continue;
    if (node.tagName === 'img') parts.push(attribute(node, 'alt') ?? '');
    if (node.tagName === 'br') parts.push(' ');
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) waiting.push(node.childNodes[at] as Tree.ChildNode);
  }
  return singleSpaced(parts.join(''));
}

/** Text with each run of white space as one space and none at the ends. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where an element's start tag stands; undefined for one the text only implies. */
export function placeOf(element: Tree.Element): Place | undefined {
  const location = element.sourceCodeLocation;
  return location ? { line: location.startLine, column: location.startCol } : undefined;
}

/** The 1-based place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
