import type { Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { placeOf, visibleText } from './walk.ts';

/** An environment variable that a page lists. */
export interface ListedVariable {
  readonly name: string;
  readonly line: number;
}

const SECTION = /\b(environment|env) (variables?|vars?)\b|^environment$/i;
const COLUMN = /^((environment|env) )?(variables?|vars?)( names?)?$/i;
const NAME = /^[A-Z][A-Z0-9_]{2,}$/;

/** Variables in tables headed "Variable", and in the tables and lists of a section called "Environment variables". */
export function listedVariables(root: Root): ListedVariable[] {
  const listed: ListedVariable[] = [];
  let section: number | undefined;
  for (const node of root.children) {
    if (node.type === 'heading') section = sectionAfter(node.depth, visibleText(node), section);
    else listed.push(...variablesOf(node, section !== undefined));
  }
  return listed;
}

// A section holds until a heading of its own rank or higher; its depth says which.
function sectionAfter(depth: number, title: string, section: number | undefined): number | undefined {
  if (section !== undefined && depth > section) return section;
  return SECTION.test(title.trim()) ? depth : undefined;
}

function variablesOf(node: RootContent, inSection: boolean): ListedVariable[] {
  if (node.type === 'table' && (inSection || COLUMN.test(firstHeader(node)))) {
    return node.children.slice(1).flatMap((row) => (row.children[0]?.children ?? []).flatMap(variableIn));
  }
  if (node.type !== 'list' || !inSection) return [];
  return node.children.flatMap((item) => {
    const first = item.children[0];
    return first?.type === 'paragraph' ? first.children.slice(0, 1).flatMap(variableIn) : [];
  });
}

function firstHeader(table: Table): string {
  const cell: Nodes | undefined = table.children[0]?.children[0];
  return cell ? visibleText(cell).trim() : '';
}

function variableIn(node: PhrasingContent): ListedVariable[] {
  if (node.type !== 'inlineCode' || !NAME.test(node.value)) return [];
  return [{ name: node.value, line: placeOf(node).line }];
}
