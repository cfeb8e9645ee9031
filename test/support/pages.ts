import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Nodes, Root, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { visibleText, walk } from '../../src/tasks/dx-integrate/markdown/walk.ts';

/** The top of the repository. */
export const root = resolve(import.meta.dirname, '../..');

/** Text of a file of the repository. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every page people read: those at the top and all below docs/. */
export const PAGES: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .sort(),
];

/** A fenced block of a page. */
export interface Block {
  readonly language: string;
  readonly text: string;
  /** Headings it stands under, outermost first. */
  readonly section: readonly string[];
  /** The HTML comment right before it. */
  readonly remark: string | undefined;
}

/** The tree of a page. */
export function treeOf(path: string): Root {
  return fromMarkdown(textOf(path), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** The fenced blocks of a page, in order. */
export function blocksOf(path: string): Block[] {
  const blocks: Block[] = [];
  let section: string[] = [];
  let before: Nodes | undefined;
  for (const node of treeOf(path).children) {
    if (node.type === 'heading') section = [...section.slice(0, node.depth - 1), visibleText(node)];
    if (node.type === 'code') {
      const remark = before?.type === 'html' ? before.value : undefined;
      blocks.push({ language: node.lang ?? '', text: node.value, section, remark });
    }
    before = node;
  }
  return blocks;
}

/** A table's rows below its head, each cell as the codes (`like this`) and the text it shows. */
export interface Row {
  readonly section: readonly string[];
  readonly head: string;
  readonly cells: readonly { readonly text: string; readonly codes: readonly string[] }[];
}

/** All rows of all tables of a page. */
export function rowsOf(path: string): Row[] {
  let section: string[] = [];
  return treeOf(path).children.flatMap((node) => {
    if (node.type === 'heading') section = [...section.slice(0, node.depth - 1), visibleText(node)];
    return node.type === 'table' ? rowsOfTable(node, section) : [];
  });
}

function rowsOfTable(table: Table, section: readonly string[]): Row[] {
  const [head, ...rows] = table.children;
  const title = head?.children[0] ? visibleText(head.children[0]) : '';
  return rows.map((row) => ({
    section,
    head: title,
    cells: row.children.map((cell) => ({ text: visibleText(cell), codes: codesIn(cell) })),
  }));
}

function codesIn(node: Nodes): string[] {
  return [...walk(node)].flatMap((one) => (one.type === 'inlineCode' ? [one.value] : []));
}

/** Every `code` in the sentences and tables of a page. */
export function codesOf(path: string): string[] {
  return codesIn(treeOf(path));
}
