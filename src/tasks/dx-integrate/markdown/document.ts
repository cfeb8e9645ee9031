import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { anchorsOf } from './anchors.ts';
import { type DanglingReference, danglingReferences, type Link, linksOf } from './links.ts';
import { type ListedVariable, listedVariables } from './variables.ts';
import { placeOf, walk } from './walk.ts';

/** Code in a page. */
export interface Code {
  readonly kind: 'block' | 'inline';
  /** The first word after a fence, lower-case; undefined where none is given. */
  readonly language: string | undefined;
  readonly text: string;
  /** Line of the first line of `text`. */
  readonly line: number;
}

/** A Markdown page, read. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly anchors: ReadonlySet<string>;
  readonly links: readonly Link[];
  readonly danglingReferences: readonly DanglingReference[];
  readonly code: readonly Code[];
  readonly variables: readonly ListedVariable[];
}

/** Reads a page as GitHub does (CommonMark and its extensions). */
export function readDocument(path: string, text: string): Document {
  const markdown = withoutForeignParts(text);
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return {
    path,
    text,
    anchors: anchorsOf(root),
    links: linksOf(root),
    danglingReferences: danglingReferences(root),
    code: [...walk(root)].flatMap((node) => codeOf(node, markdown)),
    variables: listedVariables(root),
  };
}

// Front matter is no Markdown, and the list a contributors' bot keeps has anchors that lead nowhere on purpose.
const FOREIGN = [
  /^---\r?\n[\s\S]*?\n---[ \t]*(?=\r?\n|$)/,
  /<!-- ALL-CONTRIBUTORS-LIST:START[\s\S]*?<!-- ALL-CONTRIBUTORS-LIST:END -->/g,
];

// Blank lines in its place keep every line number.
function withoutForeignParts(text: string): string {
  return FOREIGN.reduce((rest, part) => rest.replace(part, (foreign) => foreign.replace(/[^\n]/g, '')), text);
}

function codeOf(node: Nodes, markdown: string): Code[] {
  const { line } = placeOf(node);
  if (node.type === 'inlineCode') return [{ kind: 'inline', language: undefined, text: node.value, line }];
  if (node.type !== 'code') return [];
  const isFenced = /^(```|~~~)/.test(markdown.slice(node.position?.start.offset ?? 0));
  const language = node.lang?.toLowerCase() ?? undefined;
  return [{ kind: 'block', language, text: node.value, line: isFenced ? line + 1 : line }];
}
